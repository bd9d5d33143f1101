import type { HeatMap } from '@/utils/domain/progress/heat-map';
import { Button } from '../../Button';
import { firstWeekday } from '../../care/plan/month-days';
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
  const first = firstWeekday(navigator.language);
  const weekdays = Array.from({ length: 7 }, (_, index) => (first + index) % 7);
  if (map.asked === 0) {
    return (
      <ChartCard title="When" lead={<Lines lines={heatSentences(map)} />}>
        <p class={styles.note}>
          A table of the week comes here: for each hour, how many of its prompts were taken. It fills by itself.
        </p>
      </ChartCard>
    );
  }
  return (
    <ChartCard
      title="When"
      lead={<Lines lines={heatSentences(map)} />}
      aside={
        <Button
          aria-label="Save as SVG: When"
          onClick={() => saveDrawing(<HeatPicture map={map} weekdays={weekdays} />, `When breaks are taken, ${span}`)}
        >
          Save as SVG
        </Button>
      }
    >
      <HeatTable map={map} weekdays={weekdays} />
      <div class={styles.foot}>
        <p class={styles.note}>
          {totalSentence(map)} A prompt counts in the hour in which it ended. Differences between single hours are often
          chance.
        </p>
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
