import { useState } from 'preact/hooks';
import { REGIONS, type Region } from '@/utils/domain/pain/entry';
import type { RegionFigures } from '@/utils/domain/progress/regions';
import { Button } from '../../Button';
import { ChartCard } from '../ChartCard';
import { saveDrawing } from '../save-drawing';
import { BodyMap } from './BodyMap';
import { BodyPicture } from './BodyPicture';
import { RegionDetail } from './RegionDetail';
import { RegionTable } from './RegionTable';
import { TintLegend } from './TintLegend';
import { bodySentence } from './where-words';

interface Props {
  /** The last four weeks. */
  readonly now: RegionFigures;
  /** The four weeks before. */
  readonly before: RegionFigures;
  /** The last four weeks in words, for the name of a saved picture. */
  readonly span: string;
  readonly isHidden: boolean;
}

/** Where it hurts: the regions of the body with their medians. */
export function WhereCard({ now, before, span, isHidden }: Props) {
  const [chosen, setChosen] = useState<Region | null>(null);
  const isEmpty = REGIONS.every((region) => now[region].count === 0);
  return (
    <ChartCard
      title="Where"
      lead={
        isEmpty
          ? `${bodySentence(now)} The popup takes a score for each region: log your pain there, then open “Where”.`
          : bodySentence(now)
      }
      aside={
        isEmpty ? undefined : (
          <Button
            aria-label="Save as SVG: Where"
            onClick={() => saveDrawing(<BodyPicture figures={now} />, `Where it hurts: medians from 0 to 10, ${span}`)}
          >
            Save as SVG
          </Button>
        )
      }
      isHidden={isHidden}
    >
      <BodyMap
        figures={now}
        chosen={chosen}
        onChoose={(region) => setChosen((last) => (last === region ? null : region))}
      />
      {!isEmpty && <TintLegend />}
      <RegionDetail now={chosen && now[chosen]} before={chosen && before[chosen]} />
      {!isEmpty && <RegionTable figures={now} />}
    </ChartCard>
  );
}
