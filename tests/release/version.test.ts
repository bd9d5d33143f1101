import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { version } from '../../package.json' with { type: 'json' };
import { ROOT } from '../machine/steps';

it('the newest entry of the changelog is that of this version, and says something', () => {
  const [, newest = ''] = readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8').split(/^## /m);
  expect(newest.split('\n', 1)).toEqual([version]);
  expect(newest.match(/^- /gm)?.length).toBeGreaterThan(0);
});
