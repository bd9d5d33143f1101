import { RuleCard } from '@/components/care/plan/RuleCard';
import { useLive } from '@/components/use-live';
import type { useSaving } from '@/components/use-saving';
import type { Care } from '@/utils/domain/care/care';
import { care } from './care';

interface Props {
  readonly save: ReturnType<typeof useSaving>['save'];
}

/** The card of the care plan with its answers; nothing when there is none. A plan that cannot be read is the plan page's to tell of. */
export function RuleOfWeek({ save }: Props) {
  const { value: room } = useLive(care.readCareRoom, care.watch);
  const card = room?.rule?.card ?? null;
  if (room === null || card === null) return null;

  function edit(change: (plan: Care) => Care, what?: string): Promise<string | null> {
    let before: Care | null = null;
    const changed = care.changeCare((plan) => {
      before = plan;
      return change(plan);
    });
    return save(changed, () => care.changeCare((plan) => before ?? plan), what);
  }

  return <RuleCard card={card} view={room} desk={{ edit }} />;
}
