import type { ProgressRoom } from '@/utils/app/progress-app';
import { t } from '@/utils/i18n/t';
import { SeenPart } from './SeenPart';

const fetchOverTime = () => import('./over-time/OverTime').then(({ OverTime }) => OverTime);
const fetchWhere = () => import('./where/Where').then(({ Where }) => Where);
const fetchWhen = () => import('./when/When').then(({ When }) => When);

/** The charts, each fetched when it comes into view. */
export function Charts({ room }: { readonly room: ProgressRoom }) {
  return (
    <>
      <SeenPart title={t('progress.overTime')} fetchIt={fetchOverTime} room={room} />
      <SeenPart title={t('progress.where')} fetchIt={fetchWhere} room={room} />
      <SeenPart title={t('progress.when')} fetchIt={fetchWhen} room={room} />
    </>
  );
}
