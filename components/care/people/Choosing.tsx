import { lines, t } from '@/utils/i18n/t';
import styles from './Choosing.module.css';

const QUESTIONS = lines('people.questions');

/** How massage therapists are registered, by country: each with what to check, its source and the year it was looked at. */
const COUNTRIES: readonly (readonly [country: string, facts: readonly string[], source: string])[] = [
  [t('people.unitedStates'), lines('people.unitedStatesFacts'), t('people.unitedStatesSource')],
  [t('people.unitedKingdom'), lines('people.unitedKingdomFacts'), t('people.unitedKingdomSource')],
  [t('people.canada'), lines('people.canadaFacts'), t('people.canadaSource')],
  [t('people.elsewhere'), lines('people.elsewhereFacts'), t('people.elsewhereSource')],
];

const CLINICIAN_FIRST = lines('people.reasonsToAsk');

/** What is worth asking a therapist, how to look one up, and when to ask a clinician first. The same for everyone. */
export function Choosing() {
  return (
    <div class={styles.choosing}>
      <h3>{t('people.questionsTitle')}</h3>
      <ol>
        {QUESTIONS.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      <details>
        <summary>{t('people.choosingByCountry')}</summary>
        <div class={styles.inside}>
          {COUNTRIES.map(([country, facts, source]) => (
            <section key={country} aria-label={country}>
              <h4>{country}</h4>
              <ul>
                {facts.map((fact) => (
                  <li key={fact}>{fact}</li>
                ))}
              </ul>
              <p class={styles.source}>{source}</p>
            </section>
          ))}
          <p class={styles.source}>{t('people.rulesChange')}</p>
        </div>
      </details>
      <details>
        <summary>{t('people.askClinicianFirst')}</summary>
        <div class={styles.inside}>
          <p>{t('people.beforeMassageAsk')}</p>
          <ul>
            {CLINICIAN_FIRST.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
          <p class={styles.source}>{t('people.sourceOfReasons')}</p>
        </div>
      </details>
    </div>
  );
}
