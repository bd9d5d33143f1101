import type { ProgressRoom } from '@/utils/app/progress-app';
import { SeenPart } from './SeenPart';

const fetchOverTime = () => import('./over-time/OverTime').then(({ OverTime }) => OverTime);

/** The charts, each fetched when it comes into view. */
export function Charts({ room }: { readonly room: ProgressRoom }) {
  return <SeenPart title="Over time" fetchIt={fetchOverTime} room={room} />;
}
