import { chain } from '@/utils/domain/progress/chain';
import type { HeatMap } from '@/utils/domain/progress/heat-map';
import { t } from '@/utils/i18n/t';
import { firstWeekday } from '@/utils/i18n/week';
import { Button } from '../../Button';
import { ChartCard } from '../ChartCard';
import { saveDrawing } from '../save-drawing';
import { HeatPicture } from './HeatPicture';
import { HeatTable } from './HeatTable';
import { ShareLegend } from './ShareLegend';
import styles from './WhenCard.module.css';
import { heatSentences, totalSentence } from './when-words';

interface Props {
  readonly map: HeatMap;
  /** The twelve weeks in words, for the name of a saved picture. */
  readonly span: string;
}

/** When breaks are taken: every hour of the week with the share of its prompts. */
export function WhenCard({ map, span }: Props) {
  const first = firstWeekday();
  const weekdays = Array.from({ length: 7 }, (_, index) => (first + index) % 7);
  if (map.asked === 0) {
    return (
      <ChartCard title={t('progress.when')} lead={<Lines lines={heatSentences(map)} />}>
        <p class={styles.note}>{t('progress.whenEmpty')}</p>
      </ChartCard>
    );
  }
  return (
    <ChartCard
      title={t('progress.when')}
      lead={<Lines lines={heatSentences(map)} />}
      aside={
        <Button
          aria-label={t('progress.saveWhenAsSvg')}
          onClick={() =>
            saveDrawing(<HeatPicture map={map} weekdays={weekdays} />, t('progress.whenPictureName', span))
          }
        >
          {t('progress.saveAsSvg')}
        </Button>
      }
    >
      <HeatTable map={map} weekdays={weekdays} />
      <div class={styles.foot}>
        <p class={styles.note}>{chain([totalSentence(map), t('progress.promptsByHourNote')], 'sentences')}</p>
        <ShareLegend />
      </div>
    </ChartCard>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line) => (
    <span key={line} class={styles.line}>
      {line}
    </span>
  ));
}
