/** The names of U+00A0 to U+00FF, in their order. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute ' +
  'micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring ' +
  'AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml ' +
  'times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil ' +
  'egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ' +
  'ugrave uacute ucirc uuml yacute thorn yuml';

/** The other names of HTML 4, and HTML 5's for ASCII punctuation, each with its code point in base 36. */
const OTHERS =
  'Tab 9 NewLine a excl x QUOT y quot y num z dollar 10 percnt 11 AMP 12 amp 12 apos 13 lpar 14 rpar 15 ast 16 ' +
  'midast 16 plus 17 comma 18 period 1a sol 1b colon 1m semi 1n LT 1o lt 1o equals 1p GT 1q gt 1q quest 1r ' +
  'commat 1s lbrack 2j lsqb 2j bsol 2k rbrack 2l rsqb 2l Hat 2m UnderBar 2n lowbar 2n DiacriticalGrave 2o grave ' +
  '2o lbrace 3f lcub 3f VerticalLine 3g verbar 3g vert 3g rbrace 3h rcub 3h OElig 9e oelig 9f Scaron 9s scaron ' +
  '9t Yuml ag fnof b6 circ jq tilde kc Alpha pd Beta pe Gamma pf Delta pg Epsilon ph Zeta pi Eta pj Theta pk ' +
  'Iota pl Kappa pm Lambda pn Mu po Nu pp Xi pq Omicron pr Pi ps Rho pt Sigma pv Tau pw Upsilon px Phi py Chi ' +
  'pz Psi q0 Omega q1 alpha q9 beta qa gamma qb delta qc epsilon qd zeta qe eta qf theta qg iota qh kappa qi ' +
  'lambda qj mu qk nu ql xi qm omicron qn pi qo rho qp sigmaf qq sigma qr tau qs upsilon qt phi qu chi qv psi ' +
  'qw omega qx thetasym r5 upsih r6 piv ra ensp 6bm emsp 6bn thinsp 6bt zwnj 6bw zwj 6bx lrm 6by rlm 6bz ndash ' +
  '6c3 mdash 6c4 lsquo 6c8 rsquo 6c9 sbquo 6ca ldquo 6cc rdquo 6cd bdquo 6ce dagger 6cg Dagger 6ch bull 6ci ' +
  'hellip 6cm permil 6cw prime 6cy Prime 6cz lsaquo 6d5 rsaquo 6d6 oline 6da frasl 6dg euro 6gc image 6j5 ' +
  'weierp 6jc real 6jg trade 6jm alefsym 6k5 larr 6mo uarr 6mp rarr 6mq darr 6mr harr 6ms crarr 6np lArr 6og ' +
  'uArr 6oh rArr 6oi dArr 6oj hArr 6ok forall 6ps part 6pu exist 6pv empty 6px nabla 6pz isin 6q0 notin 6q1 ni ' +
  '6q3 prod 6q7 sum 6q9 minus 6qa lowast 6qf radic 6qi prop 6ql infin 6qm ang 6qo and 6qv or 6qw cap 6qx cup ' +
  '6qy int 6qz there4 6r8 sim 6rg cong 6rp asymp 6rs ne 6sg equiv 6sh le 6sk ge 6sl sub 6te sup 6tf nsub 6tg ' +
  'sube 6ti supe 6tj oplus 6tx otimes 6tz perp 6ud sdot 6v9 lceil 6x4 rceil 6x5 lfloor 6x6 rfloor 6x7 lang 6y1 ' +
  'rang 6y2 loz 7gq spades 7kw clubs 7kz hearts 7l1 diams 7l2';

let points: Map<string, number> | undefined;

/**
 * The code point that HTML knows under a name. Covered are the 252 names of HTML 4, which encoders of Latin text produce,
 * and those that HTML 5 gives to ASCII punctuation; not its two thousand others.
 */
export function namedCodePoint(name: string): number | undefined {
  return (points ??= allNames()).get(name);
}

function allNames(): Map<string, number> {
  const all = new Map(LATIN.split(' ').map((name, index) => [name, 0xa0 + index]));
  const others = OTHERS.split(' ');
  for (let at = 0; at + 1 < others.length; at += 2)
    all.set(others[at] ?? '', parseInt(others[at + 1] ?? '', 36));
  return all;
}
