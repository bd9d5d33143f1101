import type { ProgressRoom } from '@/utils/app/progress-app';
import { SeenPart } from './SeenPart';

const fetchOverTime = () => import('./over-time/OverTime').then(({ OverTime }) => OverTime);
const fetchWhere = () => import('./where/Where').then(({ Where }) => Where);
const fetchWhen = () => import('./when/When').then(({ When }) => When);

/** The charts, each fetched when it comes into view. */
export function Charts({ room }: { readonly room: ProgressRoom }) {
  return (
    <>
      <SeenPart title="Over time" fetchIt={fetchOverTime} room={room} />
      <SeenPart title="Where" fetchIt={fetchWhere} room={room} />
      <SeenPart title="When" fetchIt={fetchWhen} room={room} />
    </>
  );
}
