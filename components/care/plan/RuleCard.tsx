import type { CardAnswer, Impression } from '@/utils/domain/care/care';
import { addImpression } from '@/utils/domain/care/change-care';
import { answerCard } from '@/utils/domain/care/change-series';
import type { Card } from '@/utils/domain/care/rule';
import { dayOf } from '@/utils/domain/time/local-day';
import { t } from '@/utils/i18n/t';
import { Button } from '../../Button';
import { ErrorLine } from '../../ErrorLine';
import { cardWords } from './card-words';
import type { PlanDesk, PlanView } from './plan-desk';
import styles from './RuleCard.module.css';
import { useRefused } from './use-refused';

interface Props {
  readonly card: Card;
  readonly view: Pick<PlanView, 'now' | 'care'>;
  readonly desk: Pick<PlanDesk, 'edit'>;
}

const IMPRESSIONS: readonly (readonly [Impression['overall'], string])[] = [
  ['better', t('care.overallBetter')],
  ['same', t('care.overallSame')],
  ['worse', t('care.overallWorse')],
];

/** The one suggestion of the week. It changes nothing before a button is pressed. */
export function RuleCard({ card, view, desk }: Props) {
  const { refused, run } = useRefused();
  const day = dayOf(view.now);
  const { series } = card;
  const title = view.care.series.find(({ id }) => id === series)?.title;

  if ('needsImpression' in card && card.needsImpression) {
    const say = (overall: Impression['overall']) =>
      run(desk.edit((care) => addImpression(care, { day, series, overall }), t('care.answerSaved')));
    return (
      <section class={styles.card} aria-label={t('care.ruleQuestion')}>
        <h2 class={styles.title}>{t('care.overallQuestion')}</h2>
        <div class={styles.equal}>
          {IMPRESSIONS.map(([overall, name]) => (
            <Button key={overall} onClick={() => say(overall)}>
              {name}
            </Button>
          ))}
        </div>
        <ErrorLine message={refused} />
      </section>
    );
  }

  const words = cardWords(card, view.care.rule.numbers.quietAfterAnswer);
  const answer = (given: CardAnswer['answer']) =>
    run(desk.edit((care) => answerCard(care, { day, series, card: card.type, answer: given }), t('care.answerSaved')));
  return (
    <section class={styles.card} aria-label={t('care.fromRule')}>
      {view.care.series.length > 1 && <p class={styles.which}>{title}</p>}
      <h2 class={styles.title}>{words.title}</h2>
      {words.text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <div class={styles.buttons}>
        <div class={styles.equal}>
          {words.keep !== '' && <Button onClick={() => answer('kept')}>{words.keep}</Button>}
          <Button onClick={() => answer('accepted')}>{words.accept}</Button>
          {words.keep === '' && <Button onClick={() => answer('later')}>{words.later}</Button>}
        </div>
        {words.keep !== '' && (
          <Button variant="plain" onClick={() => answer('later')}>
            {words.later}
          </Button>
        )}
      </div>
      {card.type === 'U' && (
        <p>
          <a href="help.html#get-help">{t('care.worryingPain')}</a>
        </p>
      )}
      <p class={styles.foot}>{t('care.ruleDisclaimer')}</p>
      <ErrorLine message={refused} />
    </section>
  );
}
