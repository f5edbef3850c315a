/**
 * Words that the text weights may be fitted on: ordinary English of work and software, chosen by hand. No name, no product,
 * no trade of the firm whose tasks they are fitted on: what they say there would mean nothing elsewhere.
 */
export const GENERIC_WORDS: readonly string[] = `
able access account accounting accounts action actions add added adding additional address admin
allow amount amounts analysis and app appear appearing application area attached attending audit
auditing auto back backup backups base blank block board book books box boxes brochure broken
bug bugs build business button buttons by calculation calculations card catch causes causing
cell certain change changed changes changing check checked checking checks child clean clear
click clicking client clients close closed closing cloud code codes column columns company
comparison complete component concerning connection consultation contact container content
contract control controls conversion convert converted copy correct correcting correction
corrections correctly crashes create created creating credit currency current customer daily
data database databases date dates day days debug debugging default delete deleted deleting demo
deploy deployment dept design detail details developer development developments dialog
differences disabled discuss discussing discussion display displaying doc document documentation
documents double drive drop due duplicate effort email emails employee enable end enhancements
ensure enter entered entering entries entry environment error errors excel exception expected
export exporting extend extended extra extract extracts fail failed failing fails failure
features field fields file files filter filtering financial find first fix fixed fixes fixing
flag following force form format forms found framework front full functionality gathering
general generation get getting going grid grids group handle has help history holiday hours
implement improve in include including incorrect indicator information initial insert install
installation installing into invalid investigate investigating investigation invoice issue
issues it item items job jobs key keys knowledge laptop large last latest layer layout learning
level licence licences licencing limit line lines link linked linking list live load loaded
loading local logo longer look looking lookup lookups lunch machine machines mail maintenance
make management manager mandatory manual marketing matching mechanism meeting meetings memory
menu merge merging message messages messaging migrate migration minor missing mobile mode month
monthly months move moving multiple name names need needed needs network networking new next not
notes number object objects office old one online open opening option options order ordering
organise package page pages panel parameter parameters part partner payment performance
permissions phone plan policy populate portal position potential preparation prepare preparing
presentation print problem problems procedure procedures process processing program progress
project properly proposal provide queries query quick raised rate rates raw read ready
reconciliation record recovery reference refresh regarding reinstall release releasing remaining
remove removing renewal report reported reporting reports request required requirements research
resolve restore results return review reviewing right role row rows run running save saved
saving schedule screen screens script scripts search searches section security see send sender
server servers service services set setting setup share sheet show showing shown sign signed
site size sizing slow software sometimes sort sorting source spec specific specification speed
split splits staff start statistical statistics stats status still stored strategy structure
summary support suspect switch sync synchronise system systems tab table tables tag take taking
talk task tasks team technical template test testing tests text throws tidy time tooltip total
totals training transaction transfer triggers trying tweaks type types unique update updated
updates updating upgrade upload use user users using validation value values various version
versions view visit web website weekly windows wizard work workflow working write writing wrong
xml year zero
`
  .trim()
  .split(/\s+/);
