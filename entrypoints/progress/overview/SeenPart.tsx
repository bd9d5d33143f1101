import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Banner } from '@/components/Banner';
import { ChartCard } from '@/components/progress/ChartCard';
import type { ProgressRoom } from '@/utils/app/progress-app';
import { t } from '@/utils/i18n/t';
import styles from './SeenPart.module.css';
import { useSeen } from './use-seen';

type Part = ComponentType<{ readonly room: ProgressRoom }>;

interface Props {
  /** Stands there before the part itself does. */
  readonly title: string;
  readonly fetchIt: () => Promise<Part>;
  readonly room: ProgressRoom;
}

/** A part of the page whose script is fetched when it comes into view; until then its frame keeps the place. */
export function SeenPart({ title, fetchIt, room }: Props) {
  const { ref, isSeen } = useSeen();
  const [part, setPart] = useState<{ readonly Body: Part } | null>(null);
  const [isMissing, setMissing] = useState(false);

  useEffect(() => {
    if (!isSeen) return;
    fetchIt().then(
      (Body) => setPart({ Body }),
      () => setMissing(true),
    );
  }, [isSeen, fetchIt]);

  if (part !== null) return <part.Body room={room} />;
  return (
    <div ref={ref}>
      <ChartCard title={title}>
        {isMissing ? <Banner tone="trouble">{t('progress.partNotOpened')}</Banner> : <div class={styles.place} />}
      </ChartCard>
    </div>
  );
}
