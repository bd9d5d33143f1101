import { browser } from 'wxt/browser';

/**
 * Puts a file into the downloads folder, in place of one of that name, and waits until it is there. False when the browser or
 * the disk refused it.
 */
export async function putInDownloads(name: string, file: Blob): Promise<boolean> {
  const url = URL.createObjectURL(file);
  try {
    const id = await browser.downloads.download({ url, filename: name, conflictAction: 'overwrite', saveAs: false });
    return (await endOf(id)) === 'complete';
  } catch (error) {
    console.error('The browser refused the download.', error);
    return false;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** How the download ended. It may have ended before anybody could listen. */
function endOf(id: number): Promise<string> {
  return new Promise((resolve) => {
    const settle = (state: string | undefined): void => {
      if (state === undefined || state === 'in_progress') return;
      browser.downloads.onChanged.removeListener(follow);
      resolve(state);
    };
    const follow = (change: {
      readonly id: number;
      readonly state?: { readonly current?: string | undefined } | undefined;
    }): void => {
      if (change.id === id) settle(change.state?.current);
    };
    browser.downloads.onChanged.addListener(follow);
    void browser.downloads.search({ id }).then(([found]) => settle(found?.state));
  });
}
