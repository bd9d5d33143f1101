import { ImportFile } from '@/components/data/ImportFile';
import type { ImportDesk } from '@/components/data/import-desk';
import { systemNow } from '@/utils/app/clock';
import { createExchangeApp } from '@/utils/app/create-exchange-app';
import { isLocked, unlock } from '@/utils/app/lock';
import { announceChange } from '@/utils/browser/messages';

const { readImport, applyImport } = createExchangeApp({ now: systemNow, announce: announceChange });
const desk: ImportDesk = { isLocked, unlock, read: readImport, apply: applyImport };

interface Props {
  /** Told once everything is stored, with what was, as whole sentences. */
  readonly onDone: (said: string) => void;
}

/** Takes in a backup instead of setting up by hand. Fetched when somebody has one. */
export function RestorePart({ onDone }: Props) {
  return <ImportFile desk={desk} now={systemNow()} onDone={onDone} />;
}
