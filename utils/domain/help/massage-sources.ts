import { t } from '@/utils/i18n/t';
import { andOthers, guideline, study } from './source';

/** Massage: trials, reviews of trials, and guidelines. */
export const MASSAGE_SOURCES = {
  sherman: study(andOthers('Sherman'), 2014, 'Annals of Family Medicine 12, 112–120.', t('help.sources.sherman')),
  cook: study(andOthers('Cook'), 2015, 'The Spine Journal 15, 2206–2215.', t('help.sources.cook')),
  cherkin: study(andOthers('Cherkin'), 2011, 'Annals of Internal Medicine 155, 1–9.', t('help.sources.cherkin')),
  furlan: study(andOthers('Furlan', 'Cochrane'), 2015, t('help.sources.furlan')),
  gross: study(andOthers('Gross', 'Cochrane'), 2024, t('help.sources.gross')),
  mak: study(andOthers('Mak'), 2024, 'JAMA Network Open 7, e2422259.', t('help.sources.mapOfReviews')),
  acp: guideline('American College of Physicians', 2017, t('help.sources.acp')),
  nice: guideline('NICE, UK', 2016, t('help.sources.nice')),
  who: guideline('World Health Organization', 2023, t('help.sources.worldHealth')),
  perlman: study(
    andOthers('Perlman'),
    2019,
    'Journal of General Internal Medicine 34, 379–386.',
    t('help.sources.kneeArthritis'),
  ),
  cambron: study(andOthers('Cambron'), 2007, t('help.sources.cambron')),
};
