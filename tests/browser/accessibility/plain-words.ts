import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** The client, what both sides say in the same words, and the sentences of findings. */
const SOURCES = ['client/src', 'shared/src', 'server/src/insights'] as const;

export interface Sentence {
  readonly file: string;
  readonly words: string;
}

/** What is said on the screen: the text between tags, and the strings that are sentences, of every view and part. */
export function sentencesOnScreen(): readonly Sentence[] {
  const files = SOURCES.flatMap((folder) =>
    readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  ).filter((file) => /\.tsx?$/u.test(file) && !/\.test\.|generated|fixture/u.test(file));
  return files.flatMap((file) =>
    textsOf(file, readFileSync(`${ROOT}${file}`, 'utf8'))
      .flatMap(sentencesOf)
      .map((words) => ({ file, words })),
  );
}

function textsOf(file: string, source: string): readonly string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxElement(node) || ts.isJsxFragment(node)) texts.push(textWithin(node));
    else if (ts.isStringLiteralLike(node) && !ts.isImportDeclaration(node.parent)) texts.push(node.text);
    else if (ts.isTemplateExpression(node)) texts.push(templateText(node));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return texts;
}

/** The text of an element itself; what stands in braces is a name or a number, and other elements are read by themselves. */
function textWithin(element: ts.JsxElement | ts.JsxFragment): string {
  return element.children
    .map((child) => {
      if (ts.isJsxText(child)) return child.text;
      return ts.isJsxExpression(child) ? ' X ' : ' ';
    })
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}

function templateText({ head, templateSpans }: ts.TemplateExpression): string {
  return [head.text, ...templateSpans.map(({ literal }) => literal.text)].join('X');
}

const SHORTEST = 4;

/** Words that end in a full stop, question mark or colon, and are enough to be a sentence. */
function sentencesOf(text: string): readonly string[] {
  if (!/[a-z] [a-z]/u.test(text) || /[{}<>=]|=>|\/\//u.test(text)) return [];
  return text
    .split(/(?<=[.?!:;])\s+/u)
    .map((sentence) => sentence.trim())
    .filter(
      (sentence) => /^[A-Z“‘]/u.test(sentence) && /[.?!]$/u.test(sentence) && wordsOf(sentence).length >= SHORTEST,
    );
}

function wordsOf(sentence: string): readonly string[] {
  return sentence.match(/[\p{Letter}’']+/gu) ?? [];
}

/** Vowel groups, less a silent e at the end: near enough for a mean over thousands of words. */
export function syllablesOf(word: string): number {
  const plain = word.toLowerCase().replace(/[’'].*$/u, '');
  const groups = plain
    .replace(/(?<=[^aeiouyl])e$|(?<=[aeiouy][^aeiouy]+)(?:es|ed)$(?<![td]ed$)/u, '')
    .match(/[aeiouy]+/gu);
  return Math.max(1, groups?.length ?? 0);
}

/** The school grade at which sentences can be read, after Flesch and Kincaid (1975); British age is about five more. */
export function gradeOf(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}
