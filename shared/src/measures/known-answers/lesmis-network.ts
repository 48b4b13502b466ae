import { type KnownNetwork, tiedInOrder } from './known-network.js';

/** Each character, and whom it appears with in how many chapters; no number is 1. */
const APPEARS_WITH = `
  Napoleon: Myriel
  Myriel: MlleBaptistine*8 MmeMagloire*10 CountessDeLo Geborand Champtercier Cravatte Count*2 OldMan Valjean*5
  MlleBaptistine: MmeMagloire*6 Valjean*3
  MmeMagloire: Valjean*3
  Valjean: Labarre Marguerite MmeDeR Isabeau Gervais Fantine*9 MmeThenardier*7 Thenardier*12 Cosette*31 Javert*17
    Fauchelevent*8 Bamatabois*2 Simplice*3 Scaufflaire Woman1*2 Judge*3 Champmathieu*3 Brevet*2 Chenildieu*2
    Cochepaille*2 Woman2*3 MotherInnocent Gavroche Gillenormand*2 MlleGillenormand*2 Marius*19 Enjolras*4 Bossuet
    Gueulemer Babet Claquesous Montparnasse Toussaint
  Marguerite: Fantine*2
  Listolier: Tholomyes*4 Fameuil*4 Blacheville*4 Favourite*3 Dahlia*3 Zephine*3 Fantine*3
  Tholomyes: Fameuil*4 Blacheville*4 Favourite*3 Dahlia*3 Zephine*3 Fantine*3 Cosette Marius
  Fameuil: Blacheville*4 Favourite*3 Dahlia*3 Zephine*3 Fantine*3
  Blacheville: Favourite*4 Dahlia*3 Zephine*3 Fantine*3
  Favourite: Dahlia*5 Zephine*4 Fantine*4
  Dahlia: Zephine*4 Fantine*4
  Zephine: Fantine*4
  Fantine: MmeThenardier*2 Thenardier Javert*5 Bamatabois Perpetue Simplice*2
  MmeThenardier: Thenardier*13 Cosette*4 Javert Eponine*2 Anzelma Magnon Gueulemer Babet Claquesous
  Thenardier: Cosette Javert*5 Pontmercy Boulatruelle Eponine*3 Anzelma*2 Gavroche Marius*2 Gueulemer*5 Babet*6
    Claquesous*4 Montparnasse Brujon*3
  Cosette: Javert Woman2 Gillenormand*3 MlleGillenormand*2 LtGillenormand Marius*21 Toussaint*2
  Javert: Fauchelevent Bamatabois Simplice Woman1 Woman2 Gavroche Enjolras*6 Gueulemer Babet*2 Claquesous
    Montparnasse Toussaint
  Fauchelevent: MotherInnocent*3 Gribier*2
  Bamatabois: Judge*2 Champmathieu*2 Brevet Chenildieu Cochepaille
  Perpetue: Simplice*2
  Judge: Champmathieu*3 Brevet*2 Chenildieu*2 Cochepaille*2
  Champmathieu: Brevet*2 Chenildieu*2 Cochepaille*2
  Brevet: Chenildieu*2 Cochepaille*2
  Chenildieu: Cochepaille*2
  Pontmercy: MmePontmercy Marius
  Eponine: Anzelma*2 Marius*5 Mabeuf Courfeyrac Gueulemer Babet Claquesous Montparnasse Brujon
  MmeBurgon: Jondrette Gavroche*2
  Gavroche: Marius*4 Mabeuf Enjolras*7 Combeferre*6 Prouvaire Feuilly*2 Courfeyrac*7 Bahorel*5 Bossuet*5 Joly*3
    Grantaire Gueulemer Babet Montparnasse Child1*2 Child2*2 Brujon MmeHucheloup
  Gillenormand: Magnon MlleGillenormand*9 LtGillenormand Marius*12 BaronessT
  MlleGillenormand: MmePontmercy MlleVaubois LtGillenormand*2 Marius*6
  LtGillenormand: Marius
  Marius: BaronessT Mabeuf Enjolras*7 Combeferre*5 Feuilly Courfeyrac*9 Bahorel Bossuet*5 Joly*2
  Mabeuf: Enjolras Combeferre*2 Feuilly Courfeyrac*2 Bahorel*2 Bossuet Joly MotherPlutarch*3
  Enjolras: Combeferre*15 Prouvaire*4 Feuilly*6 Courfeyrac*17 Bahorel*4 Bossuet*10 Joly*5 Grantaire*3 Claquesous
    MmeHucheloup
  Combeferre: Prouvaire*2 Feuilly*5 Courfeyrac*13 Bahorel*5 Bossuet*9 Joly*5 Grantaire
  Prouvaire: Feuilly*2 Courfeyrac*3 Bahorel*2 Bossuet*2 Joly*2 Grantaire
  Feuilly: Courfeyrac*6 Bahorel*3 Bossuet*6 Joly*5 Grantaire
  Courfeyrac: Bahorel*6 Bossuet*12 Joly*5 Grantaire*2 MmeHucheloup
  Bahorel: Bossuet*4 Joly*5 Grantaire MmeHucheloup
  Bossuet: Joly*7 Grantaire*3 MmeHucheloup
  Joly: Grantaire*2 MmeHucheloup
  Grantaire: MmeHucheloup
  Gueulemer: Babet*6 Claquesous*4 Montparnasse*2 Brujon*3
  Babet: Claquesous*4 Montparnasse*2 Brujon*3
  Claquesous: Montparnasse*2 Brujon
  Montparnasse: Brujon
  Child1: Child2*3`;

export const LESMIS_NETWORK = {
  lesmis: {
    name: 'Characters of Les Misérables, by chapters they share',
    source:
      'Knuth (1993), "The Stanford GraphBase: A Platform for Combinatorial Computing", ACM Press; ties as distributed with networkx (BSD-3)',
    ...tiedInOrder(APPEARS_WITH),
  },
} as const satisfies Record<string, KnownNetwork>;
