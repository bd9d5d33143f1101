import { beforeEach, describe, expect, test, vi } from 'vitest';
import { putInDownloads } from '@/utils/browser/downloads';
import { browser } from './fake';

type Listener = (change: { id: number; state?: { current: string } }) => void;

const listeners = new Set<Listener>();
const downloads = {
  download: vi.fn(async () => 7),
  search: vi.fn(async () => [{ state: 'in_progress' }]),
  onChanged: {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
  },
};

/** What the browser tells everybody who listens. */
function tell(id: number, current?: string): void {
  for (const listener of listeners) listener({ id, ...(current !== undefined && { state: { current } }) });
}

beforeEach(() => {
  listeners.clear();
  vi.clearAllMocks();
  Object.assign(browser, { downloads });
});

describe('a file for the downloads folder', () => {
  test('takes the place of the one of its name and asks nothing', async () => {
    downloads.search.mockResolvedValueOnce([{ state: 'complete' }]);
    expect(await putInDownloads('unknot-backup-1.json', new Blob(['a']))).toBe(true);
    expect(downloads.download).toHaveBeenCalledWith(
      expect.objectContaining({ filename: 'unknot-backup-1.json', conflictAction: 'overwrite', saveAs: false }),
    );
    expect(listeners.size).toBe(0);
  });

  test('is waited for until it is there, whatever other downloads do', async () => {
    const put = putInDownloads('a.json', new Blob(['a']));
    await vi.waitFor(() => expect(listeners.size).toBe(1));
    let isOver = false;
    void put.then(() => {
      isOver = true;
    });
    tell(8, 'complete');
    tell(7);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(isOver).toBe(false);
    tell(7, 'complete');
    expect(await put).toBe(true);
  });

  test('that the disk breaks off is not there', async () => {
    const put = putInDownloads('a.json', new Blob(['a']));
    await vi.waitFor(() => expect(listeners.size).toBe(1));
    tell(7, 'interrupted');
    expect(await put).toBe(false);
  });

  test('that the browser refuses is not there', async () => {
    downloads.download.mockRejectedValueOnce(new Error('Invalid filename'));
    vi.spyOn(console, 'error').mockImplementationOnce(() => undefined);
    expect(await putInDownloads('a.json', new Blob(['a']))).toBe(false);
  });
});
