import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../Button';
import { Card } from '../Card';

interface Props {
  /** What was taken from a backup, as whole sentences; null when it was set up by hand. */
  readonly restored: string | null;
  /** Such as "The first prompt comes about 10:58."; empty when none is to come. */
  readonly first: string;
  readonly onOptions: () => void;
}

/** The end of the welcome page: where Unknot is to be found from now on. */
export function SetUp({ restored, first, onOptions }: Props) {
  const place = useRef<HTMLDivElement>(null);
  // What was pressed is gone; the focus goes to what took its place, so that it is read out.
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabindex={-1}>
      <Card title="You are set up" lead={`${first} You can close this page.`.trim()}>
        {restored !== null && <p>{restored}</p>}
        <p>Everything is in the toolbar icon: the next break, a pause, and a place to note how it feels.</p>
        <ol>
          <li>Open the puzzle piece beside the address bar.</li>
          <li>In Chrome or Edge press the pin beside Unknot; in Firefox press its gear, then “Pin to Toolbar”.</li>
        </ol>
        <div>
          <Button onClick={onOptions}>Look at the options</Button>
        </div>
      </Card>
    </div>
  );
}
