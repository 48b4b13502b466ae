import { COMMAND_SECTIONS, type Command, type CommandSection } from './command.js';

/** Beyond these a section is no help; another letter is. */
const MOST_OF_A_SECTION = 7;

export interface FoundSection {
  readonly section: CommandSection;
  readonly commands: readonly Command[];
}

/** As far as a stakeholder is whose other name, not the one shown, holds the text. */
const BY_ANOTHER_NAME = 4;

/**
 * What a text finds, in sections: the section with the nearest first, and in each the nearest first. `people` are those
 * the server found, in its order.
 */
export function searchCommands(
  commands: readonly Command[],
  text: string,
  people: readonly Command[] = [],
): readonly FoundSection[] {
  const sought = plain(text);
  const found = commands.flatMap((command) => {
    const distance = distanceOf(command, sought);
    return distance === null ? [] : [{ command, distance }];
  });
  const ofPeople = people.map((command) => ({ command, distance: distanceOf(command, sought) ?? BY_ANOTHER_NAME }));
  const sections = COMMAND_SECTIONS.flatMap((section) => {
    const members = section === 'Stakeholders' ? ofPeople : nearestOf(section, found);
    const [nearest] = members;
    return nearest ? [{ section, commands: members.map(({ command }) => command), distance: nearest.distance }] : [];
  });
  return sections.sort((a, b) => a.distance - b.distance);
}

interface Found {
  readonly command: Command;
  readonly distance: number;
}

function nearestOf(section: CommandSection, found: readonly Found[]): readonly Found[] {
  return found
    .filter(({ command }) => command.section === section)
    .sort((a, b) => a.distance - b.distance || a.command.label.length - b.command.label.length)
    .slice(0, MOST_OF_A_SECTION);
}

/** What is offered before anything is typed: the latest first, then what most come for. */
export function offeredCommands(commands: readonly Command[], recent: readonly Command[]): readonly FoundSection[] {
  const again = new Set(recent.map(({ id }) => id));
  const rest = COMMAND_SECTIONS.map((section) => ({
    section,
    commands: commands.filter((command) => command.section === section && command.offered && !again.has(command.id)),
  }));
  return [{ section: 'Recent' as const, commands: recent }, ...rest].filter((found) => found.commands.length > 0);
}

/**
 * How far a command is from a text: 0 it is its name, 1 begins its name, 2 each word begins a word of the name,
 * 3 the initials of the name, 4 somewhere in the name, 5 each word begins another of its words. Null: not found.
 */
function distanceOf({ label, detail = '', words = [] }: Command, sought: string): number | null {
  const name = plain(label);
  if (name === sought) return 0;
  if (name.startsWith(sought)) return 1;
  const nameWords = name.split(' ');
  const typed = sought.split(' ');
  const begins = (all: readonly string[]) => typed.every((part) => all.some((word) => word.startsWith(part)));
  if (begins(nameWords)) return 2;
  if (
    sought.length > 1 &&
    nameWords
      .map((word) => word.charAt(0))
      .join('')
      .startsWith(sought)
  )
    return 3;
  if (name.includes(sought)) return 4;
  return begins([...nameWords, ...plain([detail, ...words].join(' ')).split(' ')]) ? 5 : null;
}

/** Words in small letters without accents, one space between them. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}
