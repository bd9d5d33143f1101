import { createConnection } from '@/utils/store/connection';
import type { AppSetting } from './app-setting';
import { createDesk } from './desk';
import type { Explain } from './failures';
import { createLive } from './live';

const DATABASE = 'unknot';

/** What use cases stand on: a connection that opens when it is first needed, and a line to everybody who watches. */
export function furnish({ now, database = DATABASE, announce }: AppSetting, explain: Explain) {
  const connection = createConnection(database);
  const live = createLive(database);
  const desk = createDesk(
    connection,
    now,
    () => {
      live.tell();
      announce?.();
    },
    explain,
  );
  return { connection, live, desk };
}
