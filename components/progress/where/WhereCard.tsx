import { useState } from 'preact/hooks';
import { REGIONS, type Region } from '@/utils/domain/pain/entry';
import { chain } from '@/utils/domain/progress/chain';
import type { RegionFigures } from '@/utils/domain/progress/regions';
import { t } from '@/utils/i18n/t';
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
      title={t('progress.where')}
      lead={isEmpty ? chain([bodySentence(now), t('progress.howToScoreRegions')], 'sentences') : bodySentence(now)}
      aside={
        isEmpty ? undefined : (
          <Button
            aria-label={t('progress.saveWhereAsSvg')}
            onClick={() => saveDrawing(<BodyPicture figures={now} />, t('progress.wherePictureName', span))}
          >
            {t('progress.saveAsSvg')}
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
