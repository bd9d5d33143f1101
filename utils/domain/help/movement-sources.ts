import { join, t } from '@/utils/i18n/t';
import { andOthers, guideline, study } from './source';

/** Breaks, exercise, sleep, breathing, and how pain is noted. */
export const MOVEMENT_SOURCES = {
  mcLean: study(andOthers('McLean'), 2001, 'Applied Ergonomics 32, 225–237.'),
  galinsky: study(andOthers('Galinsky'), 2007, 'American Journal of Industrial Medicine 50, 519–527.'),
  henning: study(andOthers('Henning'), 1997, 'Ergonomics 40, 78–91.'),
  heuvel: study(andOthers('Van den Heuvel'), 2003, 'Scandinavian Journal of Work, Environment & Health 29, 106–116.'),
  waongenngarm: study(
    andOthers('Waongenngarm'),
    2021,
    'Scandinavian Journal of Work, Environment & Health 47, 306–317.',
  ),
  luger: study(andOthers('Luger', 'Cochrane'), 2019, t('help.sources.luger')),
  euOsha: guideline('EU-OSHA', 2021, t('help.sources.euOsha')),
  buckley: guideline(
    andOthers('Buckley'),
    2015,
    'British Journal of Sports Medicine 49, 1357.',
    t('help.sources.statement'),
  ),
  slater: study(
    andOthers('Slater'),
    2019,
    'Journal of Orthopaedic & Sports Physical Therapy 49, 562–564.',
    t('help.sources.viewpoint'),
  ),
  tunwattanapong: study(andOthers('Tunwattanapong'), 2016, 'Clinical Rehabilitation 30, 64–72.'),
  andersen: study(andOthers('Andersen'), 2011, 'Pain 152, 440–446.'),
  johnson: study(
    join(['Johnson', 'Rosenfield']),
    2022,
    'Optometry and Vision Science.',
    t('help.sources.thirtyPeople'),
  ),
  walkBack: study(andOthers('Pocovi', 'WalkBack'), 2024, 'The Lancet 404, 134–144.'),
  shao: study(andOthers('Shao'), 2024, 'Mindfulness 15, 1–18.'),
  balban: study(andOthers('Balban'), 2023, 'Cell Reports Medicine 4, 100895.'),
  yoga: study(andOthers('Wieland', 'Cochrane'), 2022, t('help.sources.yoga')),
  watson: guideline(andOthers('Watson'), 2015, 'American Academy of Sleep Medicine and Sleep Research Society.'),
  edwards: study(andOthers('Edwards'), 2008, 'Pain 137, 202–207.'),
  ferrari: study('Ferrari', 2015, t('help.sources.ferrari')),
  farrar: study(andOthers('Farrar'), 2001, 'Pain 94, 149–158.', t('help.sources.farrar')),
  broderick: study(andOthers('Broderick'), 2008, t('help.sources.broderick')),
};
