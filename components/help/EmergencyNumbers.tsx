import { useState } from 'preact/hooks';
import type { Emergency } from '@/utils/domain/care/care';
import { EMERGENCY_PLACES, findNumbers, placeWith } from '@/utils/domain/help/emergency-numbers';
import { t } from '@/utils/i18n/t';
import { Field } from '../Field';
import { Rich } from '../Rich';
import styles from './EmergencyNumbers.module.css';

const MOST = 120; // characters; more could not be shown big

interface Props {
  readonly emergency: Emergency | null;
  /** Gives the sentence that says why the choice was not saved, or null. */
  readonly onChoose: (emergency: Emergency | null) => Promise<string | null>;
}

/** The numbers to call, big, and the choice whose they are. The place is asked for, never found out. */
export function EmergencyNumbers({ emergency, onChoose }: Props) {
  const [isWriting, setWriting] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const isOwn = isWriting || emergency?.type === 'own';

  const choose = async (next: Emergency | null) => setError(await onChoose(next));

  const pick = (value: string) => {
    setWriting(value === 'own');
    if (value !== 'own') void choose(value === '' ? null : { type: 'country', code: value });
  };

  return (
    <div class={styles.numbers}>
      <Shown emergency={emergency} />
      <div class={styles.choice}>
        <Field label={t('help.emergency.placeLabel')} error={isOwn ? null : error}>
          {(control) => (
            <select
              {...control}
              value={isOwn ? 'own' : (emergency?.code ?? '')}
              onChange={(event) => pick(event.currentTarget.value)}
            >
              <option value="">{t('help.emergency.choosePlace')}</option>
              {EMERGENCY_PLACES.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
              <option value="own">{t('help.emergency.writeOwn')}</option>
            </select>
          )}
        </Field>
        {isOwn && (
          <Field label={t('help.emergency.ownLabel')} hint={t('help.emergency.ownHint')} error={error}>
            {(control) => (
              <input
                {...control}
                type="text"
                autocomplete="off"
                maxLength={MOST}
                value={emergency?.type === 'own' ? emergency.text : ''}
                onChange={(event) => {
                  const text = event.currentTarget.value.trim();
                  void choose(text === '' ? null : { type: 'own', text });
                }}
              />
            )}
          </Field>
        )}
      </div>
      <p class={styles.remark}>{t('help.emergency.mayChange')}</p>
    </div>
  );
}

/** The chosen numbers; what holds in many places without a choice. */
function Shown({ emergency }: Pick<Props, 'emergency'>) {
  if (emergency?.type === 'own') {
    return (
      <p class={styles.own} dir="auto">
        {findNumbers(emergency.text).map(({ text, dial }, index) =>
          dial === null ? (
            text
          ) : (
            <a key={index} href={`tel:${dial}`} dir="ltr">
              {text}
            </a>
          ),
        )}
      </p>
    );
  }
  const place = emergency === null ? undefined : placeWith(emergency.code);
  if (place === undefined) {
    return (
      <p class={styles.neutral}>
        <Rich
          text={t('help.emergency.withoutPlace', '112', '911')}
          parts={[(number) => <a href="tel:112">{number}</a>, (number) => <a href="tel:911">{number}</a>]}
        />
      </p>
    );
  }
  return (
    <ul class={styles.list}>
      {place.numbers.map(({ number, answers }) => (
        <li key={number}>
          <a href={`tel:${number}`}>{number}</a>
          <span>{answers}</span>
        </li>
      ))}
    </ul>
  );
}
