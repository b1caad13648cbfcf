import type { Command, Help, Option } from 'commander'
import { helpWordsEn, type HelpWords } from '../pipeline/words/helpWordsEn.ts'
import { helpWordsOf } from '../pipeline/words/helpWordsHi.ts'
import type { MessageLanguage } from '../pipeline/words/messageLanguage.ts'

/**
 * Lets a command and those below it speak Hindi: titles of its help, and what the argument parser says to a call that it cannot
 * follow. In English both are as the parser has them.
 */
export function speak(command: Command, language: MessageLanguage): void {
  const words = helpWordsOf(language)
  command.helpOption('-h, --help', words.help)
  if (command.commands.length > 0) command.helpCommand('help [command]', words.help)
  if (language === 'hi')
    command
      .configureHelp({ styleTitle: (title) => TITLES[title] ?? title, optionDescription: describe })
      .configureOutput({ outputError: (text, write) => write(inHindi(text)) })
  for (const below of command.commands) speak(below, language)
}

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'ऐसे लिखें:',
  'Arguments:': 'क्या देना है:',
  'Options:': 'विकल्प:',
  'Commands:': 'कमांड:',
}

/** With what it can be and what it is where it is left out. */
function describe(this: Help, option: Option): string {
  const { description, argChoices, defaultValue } = option
  const isTold = typeof defaultValue === 'string' || typeof defaultValue === 'number'
  const more = [
    ...(argChoices ? [`इनमें से एक: ${argChoices.join(', ')}`] : []),
    ...(isTold ? [`न लिखें तो ${defaultValue}`] : []),
  ]
  return more.length === 0 ? description : `${description} (${more.join('; ')})`
}

/** The parser's sentences; what it adds to one of them stands behind it and is ours, or is another of these. */
const SENTENCES: readonly (readonly [RegExp, string])[] = [
  [/unknown option '(.*?)'/, "'$1' नाम का कोई विकल्प नहीं है"],
  [/unknown command '(.*?)'/, "'$1' नाम की कोई कमांड नहीं है"],
  [/missing required argument '(.*?)'/, "'$1' देना ज़रूरी है, और नहीं दिया गया"],
  [/required option '(.*?)' not specified/, "'$1' लिखना ज़रूरी है"],
  [/option '(.*?)' argument missing/, "'$1' के साथ उसका मान नहीं है"],
  [/option '(.*?)' argument '(.*?)' is invalid\./, "'$1' के लिए '$2' ठीक नहीं है।"],
  [/command-argument value '(.*?)' is invalid for argument '(.*?)'\./, "'$2' के लिए '$1' ठीक नहीं है।"],
  [/Allowed choices are (.*?)\./, 'इनमें से एक लिखें: $1।'],
  [
    /too many arguments(?: for '.*?')?\. Expected (\d+) arguments? but got (\d+)(.*?)\./,
    'ज़रूरत से ज़्यादा लिखा है: $1 चाहिए, $2 हैं$3।',
  ],
  [/\(Did you mean one of (.*?)\?\)/, '(कहीं इनमें से एक तो नहीं: $1?)'],
  [/\(Did you mean (.*?)\?\)/, '(कहीं $1 तो नहीं?)'],
  [/^error:/, 'ग़लती:'],
]

/** What is wrong with a value, as our own readers of values say it to the parser. */
const OURS: readonly (readonly [string, string])[] = (Object.keys(helpWordsEn) as (keyof HelpWords)[]) // its own keys
  .filter((name) => name.startsWith('wrong'))
  .map((name) => [helpWordsEn[name], helpWordsOf('hi')[name]])

const inHindi = (text: string): string =>
  [...OURS, ...SENTENCES].reduce((said, [english, hindi]) => said.replace(english, hindi), text)
