import { GROUP_LABELS } from '@footbridge/shared/vocabulary/group';
import { INITIATIVE_ROLES, INITIATIVE_STAGES } from '@footbridge/shared/vocabulary/initiative';
import { SECTOR_LABELS } from '@footbridge/shared/vocabulary/sector';
import { STAKEHOLDER_KINDS } from '@footbridge/shared/vocabulary/stakeholder';
import { TIE_KINDS } from '@footbridge/shared/vocabulary/tie-kind';
import { TIER_LABELS } from '@footbridge/shared/vocabulary/tier';
import { Query, Resolver } from 'type-graphql';
import { type TermType, VocabularyType } from './vocabulary.type.js';

const VOCABULARY: VocabularyType = {
  groups: Object.entries(GROUP_LABELS).map(([value, { one }]) => ({ value, label: one })),
  tiers: labelled(TIER_LABELS),
  sectors: labelled(SECTOR_LABELS),
  stakeholderKinds: STAKEHOLDER_KINDS.map(term),
  tieKinds: TIE_KINDS,
  initiativeStages: INITIATIVE_STAGES.map(term),
  initiativeRoles: INITIATIVE_ROLES.map(term),
};

@Resolver()
export class VocabularyResolver {
  @Query(() => VocabularyType, {
    description: 'The words Footbridge knows for groups, tiers, sectors, kinds and roles.',
  })
  vocabulary(): VocabularyType {
    return VOCABULARY;
  }
}

function labelled(labels: Readonly<Record<string, string>>): readonly TermType[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}

function term(value: string): TermType {
  return { value, label: value.charAt(0).toUpperCase() + value.slice(1) };
}
