const GROUPS = ['professional', 'service user', 'practitioner', 'policymaker'] as const;
const MEMBERS = 12;

/** Names as they come, and as nobody should rely on them not to come. */
export const AWKWARD_NAMES = [
  '<script>window.__xss = 1</script>',
  '=HYPERLINK("http://evil.example","x")',
  'مستشفى الشمال',
  'Ŵyn ac ŷd Cymru',
  `Long ${'n'.repeat(295)}`,
] as const;

/** A name that no other text holds: where it turns up, a service user is named. */
export const canary = (member: number) => `Zebedee-${member}-Quillfeather`;

const nameOf = (group: string, member: number) => {
  if (group === 'service user') return canary(member);
  return (group === 'practitioner' ? AWKWARD_NAMES[member] : undefined) ?? `${group} ${member}`;
};
const idOf = (group: number, member: number) => `${group}-${member}`;
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/**
 * Four groups, each tied closely within; one practitioner holds service users and practitioners together, and one
 * professional each of the other groups: gaps, bridges and a connection held by one.
 */
export const REPORT_NODES = [
  'id,name,kind,group,source',
  ...GROUPS.flatMap((group, index) =>
    Array.from({ length: MEMBERS }, (_, member) => {
      const source = group === 'service user' ? `Interview with ${canary(member)} 2019` : 'Survey 2023';
      return [idOf(index, member), quoted(nameOf(group, member)), 'person', group, source].join(',');
    }),
  ),
  '',
].join('\n');

export const REPORT_EDGES = [
  'source,target,kind',
  ...GROUPS.flatMap((_, group) =>
    Array.from({ length: MEMBERS }, (_, member) =>
      [1, 2, 3].map((step) => `${idOf(group, member)},${idOf(group, (member + step) % MEMBERS)},works with`),
    ).flat(),
  ),
  ...[0, 1, 2].map((member) => `${idOf(2, 0)},${idOf(1, member)},works with`),
  `${idOf(0, 0)},${idOf(2, 1)},works with`,
  `${idOf(0, 0)},${idOf(3, 0)},works with`,
  '',
].join('\n');
