import type { Role } from '../../src/story/types.ts';
import type { Gold } from './Gold.ts';

/** What each letter after a name stands for. */
const ROLES: Readonly<Record<string, Role>> = { l: 'literal', m: 'metonym', e: 'embedded' };

/**
 * Plain cases of each role, which the one corpus that annotates roles shows too seldom to learn: capitals that act,
 * what is done with and to a government, spots beside directions and after verbs of going.
 */
const EXAMPLES = `{Tokyo|m} said it would answer. {Ottawa|m} says no, and {Canberra|m} has said nothing.
{Moscow|m} denied the report. {Ankara|m} has denied it too, and {Athens|m} rejects the offer.
{Madrid|m} and {Lisbon|m} agreed to share the water. {Rome|m}, {Vienna|m} and {Berne|m} agree.
{Seoul|m} proposed talks. {Tehran|m} has proposed nothing, {Riyadh|m} wants more, and {Doha|m} hopes for peace.
{Warsaw|m} urged {Berlin|m} to act. {Paris|m} warned {Rome|m}, and {London|m} told {Dublin|m} to wait.
{Beijing|m} has long struggled with the question. {Hanoi|m} still refuses to sign.
{Budapest|m} and {Sofia|m} disagree. {Oslo|m} and {Stockholm|m} oppose the tax.
The {Tehran|m} government called it a crime. The {Lima|m} authorities promised help.
The {Damascus|m} regime blamed {Ankara|m}. The {Kabul|m} leadership thanked {Islamabad|m}.
Relations between {Cairo|m} and {Khartoum|m} are poor. Talks with {Hanoi|m} failed.
It wants better ties with both {Moscow|m} and {Beijing|m}. Ties with {Ankara|m} and {Athens|m} are cool.
They have close relations with {India|m} and {Nepal|m}. The dispute with {Peru|m} goes on.
Support for {Ukraine|m} is strong. Aid for {Lebanon|m} was cut. He spoke of sanctions against {Cuba|m}.
They criticised {Rome|m} for its silence and praised {Vienna|m}. Lawmakers condemned {Belarus|m}.
The deal with {Chile|m} was signed in {Santiago|l}. The treaty between {Norway|m} and {Russia|m} is old.
{Egypt|m} accused {Ethiopia|m} of delay. {Kenya|m} blames {Somalia|m}.
{Portugal|m} beat {Wales|m} in {Lyon|l}. {Everton|m} lost to {Arsenal|m}. {Brazil|m} won against {Peru|m}.
{Chelsea|m} drew with {Fulham|m}. {Toronto|m} play {Boston|m} on Friday. {Leeds|m} won at {Derby|m}.
A {US|m} strike in {Yemen|l} killed three. A {UK|m} raid near {Basra|l} failed. {US|m} strikes went on.
She was hurt in a {US|m} raid. {US|m} jets struck {Aden|l}. {UK|m} troops left {Mali|l}.
{EU|m} sanctions hit {Iran|m}. The {EU|m} decision pleased {Kyiv|m}. {US|m} officials flew to {Doha|l}.
A {US|m} airstrike hit a depot in {Syria|l}. The {US|m} attack on {Aden|l} was the third.
{Iran|m}-backed groups fired at the base. {Russia|m}-backed fighters left {Luhansk|l}. A {Saudi Arabia|m}-led force stood by.
A {Qatar|m}-brokered truce holds. A {China|m}-led project began. Pro-{Russia|m} crowds met anti-{China|m} marchers.
The {Vienna|l}-based agency met in {Geneva|l}. A {Mumbai|l}-born writer lives in {Leeds|l}.
{Israel|m}'s army entered {Rafah|l}. {Poland|m}'s parliament voted. {Spain|m}'s prime minister left {Rabat|l}.
{India|m}'s new foreign minister arrived in {Dhaka|l}. {Turkey|m}'s defence ministry said so.
{Chile|m}'s team and {Ghana|m}'s coach met the press. {Cuba|m}'s response came late.
{Italy|l}'s longest river is the {Po|l}. {Kenya|l}'s coast is dry. {France|l}'s largest port is {Marseille|l}.
{Mosul|l}'s old market burned. {Cairo|l}'s streets were empty. {Peru|l}'s mountains are high.
Shots rang out on {London|l}'s {Oxford Street|l}, in {Rome|l}'s {Trastevere|l} and on {Berlin|l}'s {Karl-Marx-Allee|l}.
A blast on {Kabul|l}'s {Flower Street|l} and a fire above {Cairo|l}'s {Tahrir Square|l} were reported.
The quake shook northern {Peru|l} and southern {Ecuador|l}. The floods reached eastern {Libya|l}.
Swathes of western {Nepal|l} and central {India|l} are dry. Parts of southern {Chad|l} were under water.
Attacks in {Niger|l} and neighbouring {Mali|l} rose. They crossed into neighbouring {Kenya|l}.
The convoy entered {Lebanon|l}. The ship reached {Malta|l}. He left {Zagreb|l} and crossed {Slovenia|l}.
She visited {Hanoi|l}, toured {Laos|l} and flew to {Bangkok|l}. They fled {Aleppo|l} for {Turkey|l}.
The storm hit {Cuba|l}, battered {Haiti|l} and swept over {Jamaica|l}. Fire destroyed {Lahaina|l}.
They invaded {Kuwait|l} and seized {Basra|l}. The army retook {Tikrit|l}. Rebels captured {Goma|l}.
He was born in {Turin|l} and works in {Milan|l}. She lives near {Ghent|l}. They met outside {Tunis|l}.
Trains from {Prague|l} to {Brno|l} were late. The road from {Accra|l} through {Kumasi|l} is closed.
Crews from {Spain|l}, {Greece|l} and {Malta|l} dug on. Doctors from {Cuba|l} came to {Luanda|l}.
The path runs past {Whitby|l}, {Staithes|l} and {Saltburn|l} to {Redcar|l}. It passes {Ribe|l} and {Esbjerg|l}.
Fighting went on in {Goma|l}, {Bukavu|l} and {Uvira|l}. Rain fell on {Bergen|l} and {Oslo|l}.
The border with {Sudan|l} is closed, and so is the border of {Chad|l}. The {Kenya|l} border is quiet.
The {Mexico|l} border is long. {Texas|l} cities grow. A {Bristol|l} street was closed. The {Kent|l} coast is near.
The {Lyon|l} suburb of {Bron|l} is calm. The town of {Tuam|l} lies north of {Galway|l}.
Police in {Tulsa|l}, {Oklahoma|l}, arrested him. It snowed in {Duluth|l}, {Minnesota|l}, on Monday.
{ADEN|l}, {Yemen|l} - Three men died on Monday. {MANILA|l}, {Philippines|l} - A ferry sank.
Winds hit {Darwin|l} on Monday. {Sicily|l} is hot in July. {Iceland|l} has many volcanoes.
The government of {Nepal|m} resigned. The president of {Peru|m} spoke. The army of {Niger|m} took over.
The capital of {Peru|l} is {Lima|l}. The coast of {Oman|l} is long. The north of {Italy|l} is rich.
The {Oslo|m} police made no comment. {Leeds|m} residents complained. {Ohio|m} voters chose. {Glasgow|m} fans sang.
{Myanmar|m}, formerly {Burma|l}, has expelled him. {Sri Lanka|m}, once {Ceylon|l}, rejected the claim.
{Kinshasa|m}, too, has refused. {Ankara|m}, a member since then, opposes it. {Ghana|m}, like {Togo|m}, has agreed.
The {Manchester|e} Evening News wrote so. {Oxford|e} University Press printed it. The Bank of {Japan|e} met.
The University of {Vienna|e} opened. The {Chicago|e} Police Department said no. {Boston|e} College won.
The {Hong Kong|e} Stock Exchange closed. The {Los Angeles|e} Times asked. {Texas|e} Instruments grew.`;

/** The examples as documents, a line each; they say nothing of where the places are. */
export function roleExamples(): Gold[] {
  return EXAMPLES.split('\n').map((line, index) => {
    const toponyms: Gold['toponyms'][number][] = [];
    let text = '';
    let end = 0;
    for (const match of line.matchAll(/\{([^|]+)\|(\w)\}/g)) {
      const [whole, name = '', letter = ''] = match;
      text += line.slice(end, match.index);
      end = match.index + whole.length;
      const start = text.length;
      text += name;
      toponyms.push({ start, end: text.length, point: null, code: '', role: ROLES[letter] ?? null });
    }
    return { corpus: 'roles', index, text: text + line.slice(end), toponyms, complete: true };
  });
}
