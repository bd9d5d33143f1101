import { HelpGuide } from '@/components/help/HelpGuide';
import { SavedBar } from '@/components/SavedBar';
import { useLive } from '@/components/use-live';
import { useSaving } from '@/components/use-saving';
import type { Emergency } from '@/utils/domain/care/care';
import { chooseEmergency } from '@/utils/domain/care/change-care';
import { app } from './app';

/** The help page. What it says is the same for everybody; only the emergency numbers are the person's own choice. */
export function HelpPage() {
  const { value: care, failure } = useLive(app.readCare, app.watch);
  const { saved, save } = useSaving();
  const emergency = care?.emergency ?? null;

  const choose = (next: Emergency | null) =>
    save(
      app.changeCare((now) => chooseEmergency(now, next)),
      () => app.changeCare((now) => chooseEmergency(now, emergency)),
    );

  return (
    <>
      <HelpGuide emergency={emergency} failure={failure} onChoose={choose} />
      <SavedBar {...saved} />
    </>
  );
}
