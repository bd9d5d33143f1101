// What the benchmark of the rules runs, bundled as one script.
import { standardPlan } from '@/utils/domain/plan/standard-plan';
import { initialState } from '@/utils/domain/schedule/initial-state';
import { advance } from '@/utils/domain/schedule/machine';
import { nextWake } from '@/utils/domain/schedule/wake';

export { advance, initialState, nextWake, standardPlan };
