/*
 * Written by bench/redaction-fit.ts; do not edit. What the tagger of names has learnt: for each feature one letter for each
 * of O, PERSON, ADDRESS, LOCATION, ORGANIZATION, TITLE (z to a: levels -26 to -1, 0, A to Z: 1 to 26), then the feature.
 *
 * Source  averaged perceptron on sentences of our own and on the tuning half of texts made by microsoft/presidio-research
 *         (MIT, (c) Microsoft Corporation). Only these numbers were taken from them.
 */
const PACKED = String.raw`
Gf00d0-1k!
Ideddd-1k"
Jcfded-1k#
Che0H0-1k&
KhicE0-1k'
eEgcG0-1k(
G0f0e0-1k)
H0d0f0-1k*
hdFEEB-1k,
GdjeGF-1k-
KJjhdc-1k.
Ifee00-1k/
KiFjF0-1k01
JgGhf0-1k02
KiDfe0-1k03
LhHjf0-1k04
IeDge0-1k05
fcIdd0-1k0a
laGFHc-1k:
fihIJ0-1k;
Jhdd00-1k=
ieeIG0-1k>
CEkIFd-1k?
FcIejC-1kC
eOhhkE-1kCT
EiF00D-1kCa
E0g0E0-1kCd
GIbggd-1kCg
eHFfg0-1kCgw
IkgAKd-1kCn
CGahBa-1kCnw
G0i0Fd-1kCo
LkddDe-1kCp
jfL0b0-1kCs
IecCee-1kCt
Hg00d0-1kCtw
iiOfe0-1kCu
ghdJD0-1kCv
CglIGG-1kCw
iLheCE-1kI
gIeb0d-1kIp
fJf0d0-1kIv
Edg0G0-1kM
hiGDFF-1kN
iBcJhF-1kNN
FHgEi0-1kU
aFf000-1kUb
kMg000-1kUg
HdiHe0-1kUw
H0f0d0-1k\
BG0df0-1k_
kEALef-1ki
FeiKh0-1kip
iJf0eG-1klT
meM0dF-1kla
iHddF0-1klb
Lj00h0-1klc
lMeecF-1klg
gMhFff-1klgw
f0cG00-1klk
FjEcGc-1kln
J0i0d0-1klnw
efAdeJ-1klo
GhGed0-1klp
g0H0d0-1kls
g0H0d0-1klt
kcCHJg-1klv
iegEKE-1klw
iKf000-1klws
KgHfk0-1ku
g0Hc00-1kun
H0a0h0-1kuo
Iff000-1k{
Gf00d0-1w!
Ideddd-1w"
Jcfded-1w#
Che0H0-1w&
KhicE0-1w'
eEgcG0-1w(
G0f0e0-1w)
H0d0f0-1w*
hdFEEB-1w,
GdjeGF-1w-
KJjhdc-1w.
Ifee00-1w/
KiFjF0-1w0
JgGhf0-1w00
KiDfe0-1w000
LhHjf0-1w0000
IeDge0-1w00000
G0g000-1w0000x
laGFHc-1w:
fihIJ0-1w;
Jhdd00-1w=
ieeIG0-1w>
CEkIFd-1w?
hiGDFF-1wN
iBcJhF-1wNN
H0f0d0-1w\
BG0df0-1w_
EEiHf0-1wa
Lcffg0-1wabout
GD00h0-1wadd
J0j000-1waddress
adHed0-1wal
Ih0ae0-1wals
iDI00e-1wan
jbJhdI-1wand
gg00I0-1wangebot
jeK000-1wapt
bf0dfJ-1was
G000g0-1wasked
jlHFL0-1wat
iGG0e0-1wauf
ei0Lf0-1waus
f0F000-1wavenue
cd0Gf0-1wbad
FG0hd0-1wbe
ffddK0-1wbecame
oi0GQb-1wbei
ff00H0-1wbetween
g000G0-1wbusiness
F000f0-1wbv
H0fe00-1wcard
fHe000-1wcc
ieBKc0-1wcite
lh0N00-1wcity
i000I0-1wclaims
If00f0-1wclass
Hcdf00-1wcode
J0j000-1wcol
jI0dF0-1wcompared
g000DF-1wcomputer
F000f0-1wcontract
l0L000-1wcorner
h0d0I0-1wcorp
I0d0h0-1wcorporation
H0ddf0-1wcountry
Gf00d0-1wcreating
gDF000-1wd
Jfg000-1wdas
af00F0-1wdata
EfEgF0-1wde
ic00eK-1wdear
Nidei0-1wden
EiKeed-1wder
gagFG0-1wdi
Jhe0e0-1wdie
dfd00H-1wdr
hI0e00-1wearly
Hf0e00-1wein
Gg0000-1weine
If00g0-1weinen
f0eId0-1wel
cg0cH0-1wen
dIf0ee-1wf
FeghK0-1wfor
DJe0fg-1wfrau
jkfNH0-1wfrom
hE00F0-1wfur
h0H000-1wgardens
g0G000-1wgate
hG0dF0-1wgiven
fD0dF0-1what
jH0dH0-1wher
H0f0e0-1where
HBed0f-1wherr
fI00f0-1whi
iK0dd0-1whim
HhGf00-1wim
JpiSjf-1win
h0d0I0-1winc
i000I0-1winnovation
Id0ddd-1winto
kJJafg-1wis
gDG00d-1wist
eHe000-1wit
f0F000-1wjapan
cHf0d0-1wk
eHddd0-1wl
FgAD00-1wla
H0g0b0-1wllc
fd0H00-1wlos
j000J0-1wltd
gHCb0d-1wm
g0G000-1wmarkt
fId0e0-1wme
Jh0ed0-1wmeine
Li00ef-1wmet
d0fH00-1wmill
cIdfe0-1wmit
Gg0000-1wmore
iH000D-1wmr
hDe0gK-1wms
Igd000-1wmy
egC0H0-1wn
hg0K00-1wnach
cddHd0-1wnad
AIe00h-1wname
i0I000-1wnan
Ihd000-1wneue
FfCGg0-1wnew
H0f0cd-1wnumber
hbFE00-1wo
ldcIJd-1wof
ig00L0-1woffer
H0g0d0-1woffice
JdJjj0-1won
Gf0e00-1wone
i00cJ0-1wopen
Hc0df0-1wor
G000g0-1woy
dfIe00-1wp
h0DF00-1wpeople
Hef000-1wplace
ef0H00-1wport
F000f0-1wproject
F000f0-1wquery
Jfefd0-1wreturn
0fgJ00-1wsan
eH0dd0-1wsays
g000G0-1wsixth
Ff0000-1wsize
Gfd000-1wso
kK0000-1wstarring
G000g0-1wstored
I0i000-1wstreet
i0Jd00-1wsuite
G000g0-1wsupport
EfddG0-1wt
H000ge-1wtag
G000fd-1wtechnologies
hJ0f00-1wtell
f0H0e0-1wter
hJ0db0-1wthanks
fF0Gf0-1wthat
jgCFHF-1wthe
hG00C0-1wthink
Gef000-1wthis
f000dG-1wtime
dCLFnD-1wto
icFHbb-1wu
Ff0c00-1wuna
FcfgH0-1wund
H000h0-1wunser
Gd00f0-1wup
F000f0-1wuser
f0F000-1wut
JgeEed-1wv
jJddE0-1wvan
H000h0-1wvector
lEhFMe-1wvon
edfI00-1ww
H0h000-1wway
g0G000-1wweg
Jgadf0-1wwhere
gc00H0-1wwie
ffGgdJ-1wwith
daf00G-1wx
eIf0d0-1wy
fIe0d0-1wyou
Hfe000-1wz
hddeK0-1wzwischen
Iff000-1w{
bgcGEe-1|
BJedgd-2k"
Khf00d-2k#
0Gb0g0-2k&
KDfgg0-2k'
JDi0e0-2k)
feEfGE-2k,
FEcggG-2k-
FDABdg-2k.
MHkfff-2k01
IlHHh0-2k02
dkLKk0-2k03
FgHiE0-2k04
I0dh00-2k05
Ich0d0-2k07
heKjI0-2k0a
DJfDfg-2k:
CdedHe-2k;
Jid000-2k=
lDeIJf-2k?
AdjEAI-2kC
KJg0gj-2kCT
kiKKfd-2kCa
eEgfI0-2kCb
gEfbH0-2kCbw
GgEgcF-2kCc
LfhjG0-2kCd
hLfegE-2kCg
bIHej0-2kCgw
JihFEd-2kCk
higFII-2kCn
GiiiLF-2kCnw
DieIdE-2kCo
dGbiH0-2kCp
BBgF00-2kCs
ciJcEd-2kCt
Cf0Hf0-2kCtw
ieK0e0-2kCu
F0cEg0-2kCv
LGligJ-2kCw
mJhHEG-2kI
fHe0c0-2kIp
LhggE0-2kM
fcgDGF-2kN
kACFfJ-2kNN
AhbHC0-2kU
FDgc00-2kUg
g0G000-2kUu
GdiIe0-2kUw
G0fd00-2k[
Mm00d0-2k_
DDGfCh-2ki
IGfeh0-2kip
iBKIgh-2kl
iLf0e0-2klT
kdKEc0-2kla
jHaGd0-2klb
Mjc0h0-2klc
gKgDgd-2klg
cJhaEh-2klgw
nfEGMc-2kln
bIfde0-2klnw
gfeJfH-2klo
IIEije-2klp
m0K00E-2klu
jHGiIc-2klv
DgCFBd-2klw
IDhdd0-2klws
OjFEm0-2ku
hdGCE0-2kuo
j0J000-2kuu
FfKhh0-2kuw
F0f000-2k{
BJedgd-2w"
Khf00d-2w#
0Gb0g0-2w&
KDfgg0-2w'
JDi0e0-2w)
feEfGE-2w,
FEcggG-2w-
FDABdg-2w.
MHkfff-2w0
IlHHh0-2w00
dkLKk0-2w000
FgHiE0-2w0000
I0dh00-2w00000
DJfDfg-2w:
CdedHe-2w;
Jid000-2w=
lDeIJf-2w?
fcgDGF-2wN
kACFfJ-2wNN
G0fd00-2w[
Mm00d0-2w_
FHf0h0-2wa
heGgI0-2waddress
j0J000-2wadresse
G0f00d-2wage
fdG000-2wal
jGEE00-2wam
FHJeqJ-2wand
gg00J0-2wangebot
l0L000-2wapt
DeG0f0-2ware
hf0Lg0-2warrived
CfdecH-2was
ikHfM0-2wat
efBG00-2wave
00Gg00-2wb
dgd0J0-2wbecame
ii00Ng-2wbei
df00G0-2wbetween
ed0He0-2wborn
id00J0-2wboth
G0g000-2wbox
Jg0d0e-2wbrief
Ff0000-2wbut
iJa0b0-2wby
fI0de0-2wcall
iK0de0-2wcalls
CGef00-2wcan
0g0G00-2wcapital
fHe000-2wcc
hdBJc0-2wcite
id0J00-2wcity
i000I0-2wclaims
Hd00f0-2wclass
I0i000-2wcol
Ied0e0-2wcolumn
Bi00I0-2wcontract
h0Kh00-2wcorner
ff00H0-2wcustomer
Gf0d00-2wdata
HgfDCc-2wde
gd00cI-2wdear
Gf00d0-2wdemo
CGd0f0-2wden
fkL0Fd-2wder
g0b0G0-2wdi
Gbee00-2wdie
kK0000-2wdr
Gf0e00-2werror
He0dd0-2wexample
AHg0e0-2wf
k0K000-2wflat
Gf0c00-2wfleckens
FfgfJd-2wfor
HFe0dg-2wfrau
hhhLG0-2wfrom
fFA000-2wg
e0Hde0-2wgardens
g0G000-2wgate
Gf0e00-2wgenerator
J0j000-2wgetting
fHe000-2wh
gH0d00-2whad
fd00G0-2whas
df00G0-2what
hJ0f00-2whello
BieKf0-2where
Kh000g-2wherr
aHded0-2whis
lh0N00-2whome
Jf00h0-2whr
bI0dg0-2wich
FfGfc0-2wim
GhGIj0-2win
hH0000-2winvoice
gGImLg-2wis
gfGFb0-2wist
fFF0fB-2wit
gHfD00-2wk
jh0dM0-2wkunde
d0fG00-2wlane
jF0e0I-2wletter
ALeeid-2wlist
fdEHf0-2wlive
hdGGe0-2wlives
DgcG00-2wm
gHe000-2wmail
GEfed0-2wmeeting
F0f000-2wmill
Gf00d0-2wmodified
ch0Kee-2wmoved
hKe0f0-2wms
gI0f00-2wmust
iMhdd0-2wmy
eMefch-2wname
gH00d0-2wnamed
f0F000-2wnan
f0F000-2wneue
FHdff0-2wnot
I0h00d-2wnumber
hBFE00-2wo
IlGdBD-2wof
kb0dK0-2woffer
G0Jhib-2won
l000L0-2wopen
0Gg000-2worder
hg00J0-2wour
Gf00d0-2wover
0d0Ge0-2woy
ffI000-2wp
h0DF00-2wpeople
I0i000-2wphone
G00df0-2wprocedures
hH0000-2wprof
F000f0-2wquery
dhI000-2wreturn
bi0I00-2wreturned
hJ0f00-2wreview
gJ00h0-2wright
G0fc00-2wroad
EfHde0-2wrue
EGcDeh-2ws
fdH000-2wsame
D0gF00-2wsan
fG0d00-2wsays
Jj0000-2wself
GfceE0-2wsie
L000l0-2wsongs
CffH00-2wstreet
heI000-2wsuite
jhdcN0-2wsupplier
G000g0-2wsystem
fDf0G0-2wt
F0f000-2wtasks
cG00f0-2wteam
ggE0GE-2wtechnologies
g0I0e0-2wter
hI0e00-2wthan
cF0Fh0-2wthat
JbfffB-2wthe
Ge000d-2wthere
CJf0dg-2wthis
de0c0G-2wtime
iBIGkH-2wto
gG0000-2wtoo
fhJeF0-2wu
g0G000-2wufer
FDfhH0-2wund
hd0Jf0-2wuniversity
f0G0e0-2wuns
iF0Hd0-2wup
J00gfd-2wuse
Gdf000-2wusing
f0F000-2wut
Hf0cd0-2wvalues
dGedB0-2wvan
F000f0-2wvector
fGehH0-2wvon
0Ff000-2ww
dEdfHd-2wwas
00hH00-2wway
H0ede0-2wwhen
Jg0fd0-2wwhile
gG0000-2wwho
DcbefH-2wwith
feId00-2wwohne
mg0dP0-2wwork
Hf0f00-2wworld
Eff00G-2wx
gddID0-2wyear
Hfe000-2wz
iDd0I0-2wzwischen
F0f000-2w{
GIpiLG-2|
Jgd0f00k!
Kdfedd0k"
H0e0ed0k#
cfe0H00k&
JgjCF00k'
Lfg0h00k(
Kegef00k)
Rkhig00k,
DEhcAF0k-
IhdkEJ0k.
GiHfCc0k01
fiPigd0k02
ffKde00k03
c0Jgf00k04
keMae00k05
K0k0000k07
kdOfh00k0a
Pikded0k:
Mfhdee0k;
Jhdd000k=
N0mf000k>
Sercd00k?
nNhGFe0kC
DjfffN0kCT
jiOeeC0kCa
oOFdb00kCb
jIgcI00kCbw
EeEgE00kCc
FFge000kCd
rPIHeg0kCg
iJFgCe0kCgw
pgNNge0kCk
tQBFI00kCn
jJbfED0kCnw
fgigO00kCo
IiGdf00kCp
oFMeF00kCs
phLOi00kCt
i00J0d0kCtw
dfMhf00kCu
gEiLdd0kCv
EkaEIC0kCw
kIfHcB0kI
GFeeed0kIp
hKf0d00kIv
DHgfB00kM
f0d0G00kMo
Rhkhi00kN
R0ngef0kNN
lJgLh00kU
hIhF000kUb
kKeF000kUg
jLec000kUn
mdIJ000kUt
ddH0e00kUu
FdhIe00kUw
Jfh0000k\
Po0e000k_
HfEcbf0ki
Kffed00kip
Lgf0f00kiv
LDjFgf0kl
Eke0dK0klT
igLfcF0kla
mMffI00klb
Ig0c0e0klbw
Miedf00klc
Ff00000kld
jMffda0klg
LhhDfD0klgw
m0JJf00klk
lNfDd00kln
LAjdd00klnw
GgAfHe0klo
Ndhcid0klp
g0H0d00kls
jdFKe00klt
FGEdhf0klv
VkpejG0klw
F0f0000klws
heFjL00ku
ga0bG00kugw
f0F0000kun
mgF0N00kuo
edHd000kuu
hDGFd00kuw
Iff0000k{
Hfd0000k}
Jgd0f00w!
Kdfedd0w"
H0e0ed0w#
cfe0H00w&
JgjCF00w'
Lfg0h00w(
Kegef00w)
Rkhig00w,
DEhcAF0w-
IhdkEJ0w.
GiHfCc0w0
fiPigd0w00
ffKde00w000
c0Jgf00w0000
keMae00w00000
G0g0000w00000000000000
F0f0000w0000000000000000
f0G0d00w000a
Pikded0w:
Mfhdee0w;
Jhdd000w=
N0mf000w>
Sercd00w?
Rhkhi00wN
R0ngef0wNN
Jfh0000w\
Po0e000w_
Lffef00wa
g000G00wadds
gFHed00wal
idDgIG0wand
k0L0e00wapt
Md0ejg0was
G000g00wasked
J0j0000wat
eeH0e00wauf
F0Fgd00waustralia
0d0Gf00wbad
fF00000wbang
f0dH000wbelgium
fFEe000wbelle
Gfd0000wbill
f0F0000wbox
g000G00wbusiness
Gb000f0wby
H0edd00wcan
edGd000wcanada
g000G00wcare
g0G0000wchemin
00hH000wchile
i0dKc00wcite
i000I00wclaims
Iedf000wcode
J0j0000wcol
g000G00wcompared
g000DF0wcomputer
F000f00wcontract
m0M0000wcorner
f0d0H00wcorporation
H0ddf00wcountry
H000h00wcustomer
gDF0000wd
fHFdg00wde
G0d0e00wdear
h0H0000wdei
H000h00wdelete
Jedef00wden
hGBeF00wder
Hd0de00wdf
bCgF000wdi
Hded000wdigits
Hhf0fI0wdr
Icf0f00we
f0BGd00weast
f0eId00wel
BHf0ee0wf
Jd00eh0wfrau
g0I0f00wgardens
g0G0000wgate
f0d0G00wgmbh
I0edf00wgrusse
Hf0e0d0whello
G0e00f0wherr
Ge0d000whow
Gf0c000whu
Hh00c00wid
Gf00d00widea
g0Hd000wim
Odkdff0win
h000H00winnovation
Hd0cdd0wintegers
Lei0e00wis
g0bG000wislands
Ifg0000wit
c0gG000witaly
fG00d00wkey
f000F00wkg
g0FFd00wkingdom
eHddd00wl
gef0J00wllc
h00H000wlos
gd00H00wltd
Gg00000wmark
g0G0000wmarkt
d0fH000wmill
nI000L0wmr
la0e0M0wmrs
mhe0eP0wms
cgCcH00wn
F00f000wnach
g0dH000wnad
j0HG0d0wnan
g0CFb00wnew
f00F000wnorth
H0f0cd0wnumber
ibHE000wo
g0IIif0wof
I0g0f00woffice
j000J00wopen
g0000G0woperator
G000fd0wout
ffI0000wp
g0CF000wpeople
Hded000wphone
Gg00000wpip
If0fd00wpop
hd0I000wport
F000f00wproject
f0F0000wpsc
Ie0h000wpython
F000f00wquery
g000DF0wresources
geF0G00wsa
f0gJ000wsan
h0F0D00wse
g000G00wservice
g000G00wservices
gG00C00wsin
g000G00wsixth
Lhgf000wst
b0FDg00wstation
H000h00wstored
Ieh0000wstreet
h0Id000wsuite
G000g00wsupport
F000f00wsystem
G000g00wtag
f0H0e00wter
F000f00wtest
Gf0d000wthanks
Gf00d00wthat
FgGEgd0wthe
f000dG0wtime
Odigi00wto
j000HF0wtransit
idFHbb0wu
H0f0f00wund
H000h00wunser
F000f00wuser
f0F0000wut
JheGed0wv
hG0dF00wvan
H000h00wvector
HdggG00wvon
FEfd000ww
gG00000wwant
L000kd0wweekly
Ife0e00wwhat
Hfa0e00wwhere
Ff00000wword
eIf0d00wy
Iee0f00wyou
Ige0000wz
f0H0d00wzum
Iff0000w{
Hfd0000w}
fIdeb01k!
Ief0d01k"
ch00H01k&
EEidG01k'
IGfdh01k(
EfgCG01k)
kfHeGG1k,
BGehFb1k-
lGIdGd1k.
IhFfe01k01
JiFef01k02
FiFCd01k03
GeDEi01k04
BdAGf01k05
J0j0001k07
gfKdd01k0a
JIkFhd1k:
ddfJd01k;
Ifdd001k=
L0l0001k>
HHkgF01k?
Gdf0001k@
FFhEce1kC
Lhh0c01kCT
ihNeeb1kCa
dHdBfb1kCb
Fhd0G01kCbw
F0Egd01kCc
IBAghD1kCg
GgFhE01kCgw
heLdf01kCk
gGdACC1kCn
fjidO01kCo
Jeh0e01kCp
fDH0cf1kCs
ieIIh01kCt
Lchfd01kCu
hDdHb01kCv
IfFBci1kCw
aKdehd1kI
FG0dfe1kIp
CGf0d01kIv
lgHBGH1kN
jdjGJG1kNN
eIkIfC1kU
aFf0001kUb
iCCF0F1kUg
jKec001kUn
G0gEe01kUw
BFf0001k\
fEHbfd1ki
GDf0d01kip
Ki00dd1klT
dhMdi01kla
jHd0Hb1klb
Ife0d01klc
GCf0hF1klg
k0Ld001klk
iIiEaH1kln
cIi0001klnw
kgAdME1klo
EECEhd1klp
f0F0001kls
f0FDd01klt
AHfFh01klv
gg0EEG1klw
DAGbh01ku
jjDfN01kuo
g0G0001kuu
Iff0001k}
fIdeb01w!
Ief0d01w"
ch00H01w&
EEidG01w'
IGfdh01w(
EfgCG01w)
kfHeGG1w,
BGehFb1w-
lGIdGd1w.
IhFfe01w0
JiFef01w00
FiFCd01w000
GeDEi01w0000
BdAGf01w00000
G0g0001w00000000000000
JIkFhd1w:
ddfJd01w;
Ifdd001w=
L0l0001w>
HHkgF01w?
Gdf0001w@
lgHBGH1wN
jdjGJG1wNN
BFf0001w\
EHf0h01wa
hH00001wadded
g000G01wadds
eH00g01wagreed
gD00F01wals
I0h0d01wan
hEGiAH1wand
GEge001wapt
Jg0de01warrived
fI0de01wasked
CdgHd01wat
0G0cf01wauf
GEeg001waus
ggd0K01wbecame
fgI0001wbox
Hi0Hef1wby
DGe0f01wcan
h0H0001wcanada
g000G01wcare
dI00g01wcase
h0H0001wchemin
H0h0001wchile
i000I01wclaims
I0i0001wcol
m0M0001wcorner
f0d0H01wcorporation
l0dNg01wcountry
f0F0001wd
Jg0gC01wdata
Gg00001wdatabase
f0He001wdei
H000h01wdelete
jDJfF01wder
0FgEd01wdi
H0c0g01wdid
Mifd0f1wdistance
Hf00e01wdoes
Fh0Hf01weinen
C0hG001wel
eI00h01wet
F0f0001wfax
fH00d01wfields
Hf0dd01wfirst
i0I0001wflat
dhI0B01wfor
eG00d01wfound
g0G0001wfpo
Hg00c01wfrau
Hg00b01wfur
fdI0d01wgardens
deIed01wgate
ie0GH01wgave
G00df01wgrusse
le00M01whas
lDFdJ01what
gH0d001whis
Gf00d01widea
fFehJf1win
ee0dH01winc
h000H01winnovation
mEdBMe1wis
mEbGJ01wist
Hedd001wit
G0g0001witaly
d0FCf01wkingdom
d0Hcg01wlast
jJ00001wlives
fff0J01wllc
gd00H01wltd
h0I0d01wmarkt
Id00h01wmeeting
fF00001wmet
F0f0001wmill
Hh00b01wmust
fgFeH01wn
0e0Ig01wnach
0feH001wnad
Hee00d1wname
jdGH001wnan
lL00001wnovel
H0h0001wnumber
hcHC001wo
HeHFkf1wof
khe0N01woffice
Df0eG01woffices
FDDff01won
hd00I01wopen
g0000G1woperator
ef00H01woy
ih0JG01wpay
Jfd0f01wplace
hFE0001wpoints
Ig0dd01wpop
G0fe001wpostfach
g000DF1wresources
HgccC01ws
feFeG01wsa
iI00001wsaid
I0hd001wsan
feHc001wseems
Heed001wself
g000G01wservices
Dg0Hf01wsigned
Gd0bf01wsimilarity
Ih00d01wsize
Hdd00d1wsongs
hH00001wspent
k0Ldd01wst
a0G0g01wstation
F000f01wstored
f0G0c01wstrasse
kdLe001wstreet
g000G01wsuch
eeIe001wter
IeeEfd1wthe
h00H001wthey
ci0Jb01wthis
KdhHk01wto
f00Hd01wtoo
j000HF1wtransit
cgGFf01wu
G0g0001wul
Gg00001wuna
ecfeJ01wund
H000h01wuser
G00fd01wusing
deH0d01wut
Gf00d01wvalues
H000h01wvector
H0gd001wvia
gG00001wvisit
aHfd001ww
If0f001wwar
lF0BKd1wwas
gg00J01wwebsite
DLjbg01wwere
Hd00g01wwhen
Iff00d1wwhich
Gg0Fe01wwith
jE0cI01wwurde
Hed0e01wyear
Iee0f01wyou
Iff0001w}
eG0dd01wג
OFidjh1|
Hgd0002k!
icedK02k"
G0f0d02k%
F000f02k&
GHhed02k'
GEb0i02k(
Hfe0b02k)
Ie0bff2k*
eaJicD2k,
GgGdiF2k-
FEFkAE2k.
Jhb0f02k/
HaiJh02k01
FhchKd2k02
BfGeEc2k03
hJjgK02k04
egiLC02k05
J0id002k07
geKfd02k0a
KDjFgd2k:
Hdee002k;
Hh00002k=
gg0GG02k>
iAIeGd2k?
EDiedI2kC
Lgf0g02kCT
mhQ0g02kCa
EIjeHf2kCb
bhdFG02kCbw
JgEgf02kCc
He0Dg02kCd
FJdigB2kCg
GcEbh02kCgw
kjKOk02kCk
eEieGH2kCn
Egf0Ie2kCo
HKjCk02kCp
e0e0G02kCs
hfJBDe2kCt
egLfg02kCu
NhmIjF2kCw
FigGGA2kI
HfGefe2kIp
HDcch02kM
F000f02kMc
dDBgFC2kN
hFkFGH2kNN
GfkcIG2kU
fF0Ff02kUg
g0G0B02kUt
Heee002kUw
gHe0002k\
Lk0e002k_
cIBhbd2ki
fFfHe02kip
Gg00002kiv
ieH0F02kla
kJd0Hd2klb
JEi0f02klc
hKCdfd2klg
iIhHhI2klgw
jdKb002klk
kKhdDG2kln
gdEdHB2klo
GFigJh2klp
jED0H02klt
ddH0g02klu
jHhJaD2klv
EHCgbg2klw
fce0I02klws
HgLhj02ku
dfGeD02kuu
hdFHe02kuw
Hfe0002k{
Hef0002k}
Hgd0002w!
icedK02w"
G0f0d02w%
F000f02w&
GHhed02w'
GEb0i02w(
Hfe0b02w)
Ie0bff2w*
eaJicD2w,
GgGdiF2w-
FEFkAE2w.
Jhb0f02w/
HaiJh02w0
FhchKd2w00
BfGeEc2w000
hJjgK02w0000
egiLC02w00000
H0h0002w00000000000000
KDjFgd2w:
Hdee002w;
Hh00002w=
gg0GG02w>
iAIeGd2w?
dDBgFC2wN
hFkFGH2wNN
gHe0002w\
Lk0e002w_
FcfGe02wa
fF0hH02wabout
FE00h02wal
Hf0a0d2walgorithm
dcddH02wan
jdCgMe2wand
h0Jdd02wapt
HCfde02ware
Hg00e02warrived
eGgHgc2wat
gCeG002waus
ggd0K02wbecame
fG00d02wbeen
fF00002wbefore
ddfI002wbelgium
efI0d02wbox
00gG002wbrazil
Hh00002wbrief
jgeGdL2wbut
BIdCef2wby
Fef00E2wc
FJeig02wcan
d0Hg002wcanada
gGH0i02wcase
f0F0002wchemin
00hH002wchile
G000g02wcode
I0i0002wcol
gH00e02wcontract
f000F02wcorp
eHe0d02wcould
hedJ002wcountry
Hf0e002wdass
kcdKE02wden
dId0f02wder
EHiDd02wdi
eGadb02wdie
Hg00d02we
Gg00002wefficient
jd00K02wein
H0h0002werror
dG00f02wet
H0gd002wfax
00gG002wfinland
Gd00f02wfix
h0H0002wflat
dhLiFd2wfor
Gi00F02wfounded
0fG0e02wfpo
i0J0d02wgardens
h000H02wgroup
lK00F02whas
BgE0Kj2what
ff0H002whave
gG00002whome
aDG0fe2wi
hD0Jg02wim
J0j0002wimportant
ghBhNf2win
ed0dH02winnovation
ngbENC2wis
Hfbce02wist
IfhHdf2wit
00gG002witaly
f0F0002wkingdom
dH00g02wknown
f0If002wlast
eHd0e02wle
h000H02wletter
g000G02wlines
Hgd0002wmail
fG00d02wmit
ge0Je02wmore
hf0J002wmorning
Gg00002wmost
Cgd0H02wmoved
gc0H002wmoving
He0ee02wmy
DgDcF02wn
0feH002wnad
ghFfK02wnew
Ml0d002wnicht
F000f02wnumpy
bfH0d02wo
hFIFi02wof
Efg0H02woffice
ae0Hf02wold
EAD0g02won
g0000G2woperator
fF00002wout
fe00H02woy
eGe0002wp
f0F0002wpass
fG00d02wpdf
00G0g02wplatz
gG00002wpoints
If0ed02wreport
g000G02wresources
gG00c02wright
g0G0002wrue
iIecF02ws
iFe0fJ2wsaid
Jd0fg02wsearch
Ife00d2wself
i000I02wservices
Jj00002wsie
Hh00002wsize
g0Idd02wst
F000f02wstored
m0M0002wstreet
BgIde02wsuite
00Hgd02wswitzerland
CjDEG02wt
G000g02wtechnologies
gJced02wthat
hKehHf2wthe
FgdFd02wthey
IhFgb02wthis
eg00H02wthree
KegFi02wto
iA0cI02wtwo
Gbi0F02wul
gEebG02wund
J00fh02wuser
Keeeg02wv
F000f02wvector
fI00ee2wvery
F0f0002wvia
kBdFJd2wwas
ef0eI02wwebsite
fJ0fd02wwell
GcD0g02wwere
EgfG002wwhich
jL0af02wwho
iJ00d02wwir
ed000G2wwould
gG00002wwriting
iHHcf02wwrong
eg0HC02wwurde
LCeei02wyou
G000g02wyour
eg00H02wzu
jBG0F02wzum
Hfe0002w{
Hef0002w}
GGmJCg2|
XLqLCH>0
Ld0edd>0"
H0e00d>0#
Ieee00>0'
J0e000>0(
Ie00e0>0*
Feief0>0,
Mi0eh0>0-
Kihk00>0.
Jdg000>0/
Kgc0Fc>001
IeMifd>002
Iea0e0>003
H0Fg00>004
K0e000>007
f0Hff0>00a
Le000d>0:
Kf0000>0=
N0df00>0>
J0dcd0>0?
gKnIIb>0C
Hi0ffO>0CT
jfIeeC>0Ca
nLGeB0>0Cb
gJfcF0>0Cbw
Ge0fG0>0Cc
pQHHdg>0Cg
gMDefe>0Cgw
ofdPce>0Ck
sLeFL0>0Cn
iH0ddD>0Cnw
IhKdd0>0Cp
oFKeG0>0Cs
ngePh0>0Ct
i00I0d>0Ctw
EfOfe0>0Cu
lEDIcd>0Cv
JjfFbJ>0Cw
fgFeGE>0I
Jc0ecd>0Ip
fG0000>0Iv
HFgfd0>0M
e0i0e0>0N
gCgId0>0U
hFeF00>0Ub
jGf000>0Ug
j00000>0Un
kd0K00>0Ut
ddI0e0>0Uu
FdeG00>0Uw
Jh0e00>0_
Gcgbe0>0i
Ie0e00>0ip
Jd00f0>0iv
EdkGJh>0l
Fde00K>0lT
ifIdcF>0la
mJdfC0>0lb
If0c00>0lbw
Mf0de0>0lc
iNdfEf>0lg
Icfdd0>0lgw
m0cIf0>0lk
kG0cc0>0ln
Negfgd>0lp
jd0Jd0>0lt
CeJgae>0lv
LFjgeh>0lw
EgiiN0>0u
g000I0>0ugw
j00000>0uo
Ied000>0{
I00000>0}
RSthqg>1
Kg0000>1!
Gf0000>1'
Jf00d0>1(
Kjf000>1,
cNh0i0>1-
jMe000>1.
Lh0000>1:
Ffe000>1;
cIdeb0>1C
dJ00d0>1Cb
gH0000>1Cg
dMgef0>1Cn
eL0000>1I
eH0000>1Ip
eI0000>1Iv
gF0000>1M
Ghf000>1N
eJ0000>1U
dL0000>1Un
Hf0000>1\
Mm0000>1_
Jebd0d>1i
Ffd000>1iv
di0000>1lT
cH0000>1lb
Hg0000>1lgw
dJ00c0>1ln
IB0000>1lnw
CI00e0>1lv
Ljf0fc>1lw
prZroi>2
b0J0f0>2,
h0F000>2-
D0I00e>2.
g0I000>201
g0J0d0>202
h0J000>203
00j000>207
g0M000>20a
00k000>2:
00l000>2>
Neq000>2?
ejNig0>2C
E0M000>2Ca
0gG000>2Cg
e0Og00>2Ck
eeIcf0>2Cn
f0Mg00>2Ct
Lejed0>2Cv
e0I0e0>2Cw
g0K000>2N
F0l000>2NN
f0Id00>2Ut
e0Jd00>2i
J0I000>2la
00L000>2lk
00i000>2lnw
G0gc0d>2lv
Hedb0d>2lw
LnkSkf>3
H0ehd0>3,
j0La00>305
H00d00>3:
L00dce>3;
edeJc0>3C
000I00>3Ct
d00I00>3Cv
hcgJ00>3I
K0gh00>3N
J00g00>3NN
b00I00>3U
I0hEe0>3lw
f0He00>3u
HmsjUg>4
00e0I0>4&
I000f0>4)
G0f0F0>4,
hdf0M0>4-
Hee0E0>4.
hG0fG0>4C
e000G0>4Cgw
f000P0>4Co
hef0Kd>4Cw
M0h0h0>4N
L0d0e0>4NN
K000k0>4l
J000Id>4lo
J0e0ee>4lw
d000O0>4uo
DHi0jQ>5
fk000L>5.
dHf0dd>5C
0G00f0>5Cn
I0000f>5NN
0I00d0>5ln
hf000M>5lw
Hcdde0a# C
ede0H0a& Cn
G0g000a' l
ffFcG0a( C
F0f000a, -
H0h0a0a, 01
j0Jd00a, 04
H0f0e0a, 05
AciI00a, C
eHdec0a, Cb
deJgd0a, Ck
0ibBI0a, Cn
h0E0G0a, Cp
feFGd0a, Ct
CdgFE0a, Cw
Gee000a, N
BgeGC0a, l
GFfed0a, lb
eI00g0a, lg
dGf000a, lgw
i0J0e0a, lk
I0i000a, lnw
E0hfI0a, lw
feH0b0a, u
00G0g0a, uo
f0He00a, uw
K0k000a- 02
j0J000a- 04
HfAAe0a- C
fH00e0a- Cg
ejF0J0a- Cn
H0e0f0a- Cw
iI00C0a- l
Ff0000a. .
J0j000a. 05
DGg00ca. Cw
haE0F0a. I
Heee00a. Ip
g0G000a/ 01
F0f000a/ 04
Gfc000a01 ,
I0Dj00a01 .
j0J000a01 0a
dg00G0a01 C
G0g000a02 /
I0i000a02 02
I0i000a02 03
k0K000a02 0a
F0f000a02 :
e0Hf00a02 C
heI000a02 I
G0g000a02 N
H0h000a02 la
j0J000a03 ,
J0j000a03 -
H0h000a03 .
i0I000a03 /
K0k000a03 03
K0k000a03 04
cfI0e0a03 C
g0G000a03 Ut
H0h000a04 -
J0j000a04 02
f0He00a04 Ct
G0g000a04 N
g0G000a04 l
F0f000a05 ,
h0H000a05 -
f0F000a05 C
I0i000a05 N
g0G000a0a ,
h0H000a0a Ca
fd00Gca: 01
F0f000a: 03
k0K000a: 04
IeegD0a: C
ecEeeGa: Ca
hGFe00a: Cg
edfI00a: Ct
eeHDDga: Cw
G0f0e0a: N
fHfDAda: l
fdF0D0a: lv
Hdf0d0a@ l
GegeH0aC ,
hDfFG0aC -
Jhf000aC .
j0J000aC 02
g0G000aC 04
H0ede0aC :
dIFehdaC C
dfH000aC Ca
cfeH00aC Ck
eJfee0aC Cn
fHDdf0aC Cnw
hfddK0aC Co
eF0Df0aC Cv
JiGgd0aC Cw
fHb0f0aC I
Ff0000aC M
I0hd00aC NN
DFbGidaC lv
bg00H0aC uo
je000KaCT .
iMffd0aCT C
0J0di0aCT Cn
G0g000aCa ,
Gee000aCa Cv
f0H00daCa lw
gbF0E0aCb -
bJfef0aCb C
0g00G0aCb Cg
eG00e0aCb Cn
FgD0d0aCb Cw
He00f0aCb lv
Ff0000aCg '
fcH0e0aCg -
Hh0000aCg :
iKhcF0aCg C
fKfee0aCg Cn
fIf000aCg I
Lejd00aCg N
Hh0000aCg l
f0F000aCg la
jJ0000aCg lv
CfH0ddaCg lw
fIEdf0aCgw C
i0Ia00aCk 05
H0cg00aCk lw
GfjdJ0aCn ,
fHddc0aCn -
Hd00f0aCn .
0HCch0aCn C
i0I000aCn Ca
0edeH0aCn Co
c0EFg0aCn Cw
G0g000aCn N
Ff0000aCn iv
f000F0aCn uo
Gb0ed0aCnw C
H0d0g0aCo ,
l0d0L0aCo .
H0f0e0aCo N
G000g0aCo lw
bgd0I0aCp C
Hg00e0aCp Cgw
h0I0e0aCp lp
G0e0e0aCp lw
f0F000aCs 01
heI0b0aCs 02
f0gI00aCt I
H0ede0aCt lw
feH000aCu .
heJd00aCu 03
gecHE0aCv C
I0h0d0aCw ,
g0EdG0aCw 02
j0J000aCw 03
Ief00daCw :
cHEbgdaCw C
fGc0c0aCw Ca
hI0cd0aCw Cg
heFeH0aCw Cgw
fdGC00aCw Ck
hI0Gh0aCw Cn
ff00H0aCw Cnw
h0d0I0aCw Co
c0icKdaCw Cw
g0G000aCw N
IeeCfdaCw l
F0f000aCw lp
Hfc0e0aCw lv
f0GEkIaCw lw
Gd00f0aCw u
h000H0aCw uo
gFeF00aI '
gdD00GaI -
mKGeFeaI .
CGdcf0aI C
EEg000aI Cw
G0g000aI N
hJe00daIp .
eGf000aIv .
g000G0aM lw
j0Ldf0aN ,
Hd00g0aN -
Jei000aN 01
heHBEbaN C
eFiJddaN Cg
f0Lk00aN Ck
0feDG0aN Cn
f0F000aN Cu
hdFgFHaN Cw
gdFD00aN U
d0fG00aN Ut
Iff000aN i
g0GB00aN l
h0D0G0aN u
h0H000aNN 02
E0defGaNN Cw
H000h0aU Cw
fHec00aU Un
h0fJ00aU lw
fF0000aUg U
fF0000aUg Un
G0gc00aUw N
00gG00aUw U
fF0000a_ C
hI00d0a_ Cn
Ff0000a_ _
Jj00b0a_ l
D0g0F0ai '
g0G000ai ,
0bH0dfai .
fidLd0ai C
hH0Fe0aip C
Jhc0deal .
f0F000al 01
g0G000al 02
f0F000al 05
g0G000al ?
DEfFf0al C
gGE0e0al Cg
Ii0000al _
fJge0Dal l
GF0fg0al ln
f0d0Idal lo
F0f000al lp
gC000GalT .
f0F000ala 02
h0H000ala N
F0f000ala lw
fIfc00alg l
fIe0e0alg ln
jFd0FGalg lw
f0C0Fcaln lw
J0j000alnw 01
Ff0dfGalo C
FedhGFalp C
fF0000alp Cb
hH0000alp Cgw
Gee000alp Cn
f0F000alp Cs
DfGdfEalp Cw
cf00G0alp l
E0G0ffalp lw
f0F000alt l
f0F000alu .
ffdHE0alv C
hFe0G0alv Cw
Jged00alv l
hGd0F0alv lp
F000f0alw !
Hf0e00alw -
I0f0f0alw .
i0I000alw 05
Ff0000alw =
gdEbJhalw C
ee0eeJalw CT
lEI00Falw Ca
gcEbE0alw Cb
gI0cd0alw Cgw
fjDGH0alw Cn
f0Gd00alw Cp
h0Ie00alw Cs
idEJd0alw Ct
i00I00alw Ctw
gdEEFdalw Cw
EFcfd0alw M
eGfC00alw Ug
f0bG00alw Ut
Hf0e00alw _
eH0e0dalw i
Ief0d0alw ip
cGacBfalw l
gA000Galw lT
fe00G0alw lb
hKee0dalw lg
Kefdf0alw lgw
g0cId0alw lk
M0jAg0alw lp
h00H00alw lt
IekeGFalw lw
F0f000alw lws
f0F000alw uu
heI000au 05
f0F000au N
F0f000au u
F000f0auo lw
f0F000auw N
Ideeada| C
hf000Ja| CT
hE0DE0a| Cb
CGdCfea| Cg
gE0E00a| Ck
gE00E0a| Cn
Jf00g0a| Cp
Gee0Efa| Cw
hE0dG0a| l
hG00C0a| lg
Hed0e0b! |
ede0H0b& Cn
iH00F0b' C
Ggc0C0b' i
G0g000b' l
Idd0f0b( Cn
F0f000b, -
H0h000b, 01
g0G000b, 04
Eeh0H0b, C
Hef0b0b, Cg
geJdd0b, Ck
f0edI0b, Cn
F0f000b, Cs
i0I000b, Cu
G0b0g0b, Cw
F0f000b, I
H0f0e0b, l
g0G000b, la
I0f0f0b, lg
j0J000b, lk
f0d0H0b, ln
I0i000b, lnw
D0h0G0b, lv
K0jcc0b, lw
i0Je00b, u
00G0g0b, uo
h0H000b, uw
L0k0e0b- 02
j0J000b- 04
cGd0e0b- Cg
jBG0G0b- Cn
Ih0e00b- lw
fdI0cdb. ,
Afe0H0b. .
J00j00b. 05
bgC00Gb. C
hIc00bb. Cb
fgI000b. Cu
CHg0d0b. Cw
fCb0dGb. l
fgF0G0b. lw
Ndk0eeb. |
g0G000b/ 01
F0f000b/ 04
Jfe0f0b01 ,
i0Jd00b01 0a
fd00Gcb01 C
G0f0d0b02 )
G0h0Fdb02 ,
GfEee0b02 .
G0g000b02 /
j0J000b02 0a
F0f000b02 :
g0G000b02 ?
g0Hd00b02 C
g0G000b02 Cs
h0Ie00b02 I
J0gde0b02 N
dfH000b02 lw
H0h000b02 |
h0H000b03 ,
K0k000b03 -
I0i000b03 .
g0G000b03 /
K0k000b03 03
J0j000b03 04
f0F000b03 Ct
leNd00b03 N
H0h000b04 -
f0F000b04 Ct
F0f000b04 N
f0F000b04 Ut
g0G000b04 l
G0g000b04 lw
I0i000b05 ,
g0G000b05 ?
f0F000b05 C
G0ga00b05 N
f0F000b05 lw
ieJ000b05 |
G0g000b07 |
f0F000b0a .
h0H000b0a Ca
f0H0d0b0a |
F0f000b: 02
F0f000b? C
g0G000b? l
H0h000b? |
gHd0b0bC !
db0gH0bC '
ffFcG0bC )
BfhCFGbC ,
hFfEG0bC -
HdfFf0bC .
hdJ0e0bC 02
e0Gdc0bC 04
0dhI00bC 05
CBeGf0bC :
BGFbgfbC C
Hh0000bC CT
eeHe00bC Ca
dHEdfebC Cg
Ifde00bC Ck
DJfefebC Cn
gI00f0bC Cnw
fgddK0bC Co
giGCH0bC Cw
hJEef0bC I
Ff0000bC M
HaigGDbC N
hFgHD0bC NN
gcDGb0bC l
F000f0bC la
fF0000bC lnw
Gg00a0bC lo
FHfAh0bC lv
iDdcIAbC lw
Dg0fI0bC uo
cDfcF0bC |
hH000BbCT .
Feef0GbCT C
i0000IbCT Cg
Ij00eFbCT Cn
fcG000bCa ,
EfD0fGbCa .
iEGeEdbCa lw
eEfGd0bCb ,
eGFfe0bCb .
gH0d00bCb :
dGe0c0bCb C
0g00G0bCb Cg
eG00e0bCb Cn
DhD0E0bCb Cw
cG00f0bCb lv
iFdFF0bCb lw
fG0c00bCbw lw
hCGGf0bCg ,
0hJ0f0bCg -
eG0e00bCg :
gIhcF0bCg C
If0f00bCg Cg
eGf000bCg Cn
fIf000bCg I
0BgG00bCg N
FhE000bCg la
jIHDefbCg lw
dJdfe0bCg |
Ff0000bCgw |
fdDH0ebCk .
f0kL00bCk 05
ieJCc0bCk lw
feIAd0bCk |
eJhhG0bCn ,
fcFdF0bCn -
fIdDg0bCn .
0gCcG0bCn C
0ff0I0bCn Co
0Ge0e0bCn N
fF0000bCn _
eE0Gg0bCn l
e0G0f0bCn la
hLgFi0bCn lw
0GEhc0bCn |
Kj00d0bCnw C
fGd0B0bCnw N
eedeI0bCo .
gf00I0bCo lw
e0d0G0bCp C
i0Jd00bCp lp
Hee0d0bCp lw
hdE0H0bCs .
f0F000bCs 01
h0Ieb0bCs 02
0dHed0bCt ,
h0dI00bCt .
e0fH00bCt I
icDKf0bCt lw
00fF00bCt uw
edGCd0bCt |
f00G0dbCtw lw
g0Ide0bCu .
h0Id00bCu 03
Jfg000bCv .
iFcId0bCv C
iFdEF0bCv Cw
iG00E0bCw )
NihBfdbCw ,
JAfgDdbCw .
i0F0G0bCw 02
j0J000bCw 03
Lffgd0bCw :
DDFGiebCw C
H0d0f0bCw Cb
i0HgH0bCw Cgw
f0Gd00bCw Ck
ae0GBebCw Cn
g000G0bCw Cnw
h000H0bCw Co
h0dI00bCw Ct
i0cGF0bCw Cv
k0fgN0bCw Cw
g0cEF0bCw N
G00fFgbCw NN
H0fd00bCw lp
dEFfjJbCw lw
h000H0bCw uo
EdGBfdbCw |
jGHbDebI .
CGaef0bI C
cEgF00bI Cw
00gG00bI N
cIeeddbIp .
Gg00c0bIp lw
eGf000bIv .
Gdf000bM @
kK0eC0bM lw
m0Md00bN ,
Jei000bN 01
G0g000bN 02
H0h000bN 03
h0Id00bN 05
e0G0d0bN C
I0i000bN Cg
l0Lc00bN Ck
Gef000bN I
F0f000bN Ut
g0G000bN l
g0G000bN u
g0G000bN uu
G0d00fbNN Cw
gCHd00bU ,
F000f0bU Cw
fFBc00bU N
gcfJ00bU lw
gG0000bUg U
fF0000bUg Un
h0FE00bUt .
f00F00bUt lw
fdGB00bUt |
00gG00bUw U
Jj0000b_ l
Ji0e00b_ lw
DgI0dfbi .
dddIe0bi C
f00cG0bi N
FCgdFdbl ,
Jfgea0bl .
f0F000bl 01
h0H000bl 02
f0F000bl 05
hFF000bl ?
GfhF00bl C
EgDGfAbl N
Gg0000bl _
gI0dd0bl i
HFggaAbl l
EH0dh0bl ln
f0d0Idbl lo
GGbAgfbl lw
gbAFD0bl |
gD000FblT .
Kj00d0blT Cn
fd000HblT ln
h0H000bla 02
Jeefc0bla lw
GEfcd0blb ,
ah00H0blb .
eI0df0blb lw
Hf000eblbw lw
fKf00fblg ln
g00Hd0blk .
h0GC00blk lw
e0Hde0blk |
hHa0c0bln ,
cH0Ch0bln .
iHadF0bln lw
Gf0d00blnw .
J0j000blnw 01
fF0000blnw lw
gdA0H0blo ,
G000g0blo C
g0CF00blp Ck
F0f000blp Cs
JfEffdblp lw
f0F000blt l
f0F000blu .
bFfDd0blv C
gHDDddblv Cn
IheD00blv l
gD00F0blv lp
fbFB00blv lv
egaDeIblw ,
gJefB0blw .
J0j000blw 02
C0gF00blw 03
g0Ie00blw 05
E0cAFgblw C
G0Edefblw Cg
f0F000blw Cs
H0F0gfblw Cw
f0BeCFblw N
H0f0d0blw ip
e0FcFfblw l
fb00G0blw lb
h000EFblw lo
IjicHFblw lw
f00dG0bu ,
h0Hd00bu 05
fDDfF0bu lw
F0f000bu u
h000H0buo .
h000H0buo lw
f0F000buu 04
g0DF00buw N
Ge0e00c' C '
He0de0c' i lw
fhFcH0c( C )
F0f000c, - 02
H0h000c, 01 N
J0j000c, 02 ,
f0F000c, 02 -
DHHkf0c, C ,
agfJ00c, C .
Jbebh0c, C lv
egEhK0c, C lw
fGgGa0c, C |
0Ff000c, Cg ,
0ee0G0c, Cg C
00Ff00c, Ck ,
b0kK00c, Ck .
00Jj00c, Ck 05
0he0J0c, Cn lw
00Hh00c, Ct ,
00hH00c, Ct .
00fGd0c, Ct |
f000F0c, Cw Cw
e0fG00c, U |
fdC0G0c, l ,
f0F000c, l 05
Ifdda0c, l l
I0i000c, lnw 01
h0Je00c, lw 05
f0He00c, uw N
F0f000c- 02 -
G0g000c- 03 -
f0F000c- 03 Ct
g0G000c- 04 .
cH0de0c- C .
Kj00d0c- C C
cgE0F0c- C lw
fF0000c- Cg lw
eiI0E0c- Cn -
g0G000c. , 04
Gdf000c. 02 .
I0i000c. 03 .
i0I000c. 03 N
Ji00d0c. C ,
fGd000c. C C
f0F000c. Cu 03
hfH0F0c. I .
Heee00c. Ip .
Gf00d0c. l |
F0f000c/ 02 /
I0i000c01 , lnw
h0H000c01 0a |
F0f000c02 , -
F0f000c02 , 01
J0j000c02 , 02
G0g000c02 , Ck
g0G000c02 , Ct
h0H000c02 , la
i0I000c02 - 03
I0i000c02 . 02
g0G000c02 . |
F0f000c02 / 04
F0f000c02 02 02
H0h000c02 02 |
g0G000c02 0a .
F0f000c02 : 02
geI000c02 I .
j0J000c02 N C
F0f000c02 la .
g0G000c02 lw l
H0h000c03 - 03
f0F000c03 / 01
I0i000c03 02 02
G0g000c03 N Cu
f0F000c03 N u
F0f000c04 - 02
I0i000c04 N Cu
f0F000c05 , Ck
F0f000c05 , lw
j0J000c05 - 04
F0f000c05 N 02
h0H000c0a , Ck
Gg0000c: C (
eHdgF0c: C ,
fH0e00c: C C
g00Hd0c: C Cw
0Ff000c: C I
MlFgf0c: C lw
0f00F0c: C uo
cg0GC0c: C |
0g00G0c: Cn -
eddG00c: Ct |
i0E0H0c: Cw Cw
IeFedgc: Cw lw
hH00b0c: l ,
eHde00c: l l
Hdf0d0c@ l .
i0I000cC , Ck
g0CdH0cC , Cn
f0d0H0cC , lv
ef00G0cC - Cb
f0Gd00cC 01 N
f0F000cC 02 ,
fEbFe0cC C ,
Ihda00cC C Cw
GcHi0dcC C N
GAfAe0cC C lw
c0fG00cC Ck |
0Gc0f0cC Cn -
i0I000cC N ,
F0f000cC N 02
H0h000cC N C
h0H000cC N Ck
f0F000cC N Cu
i0cEH0cC lw C
h000H0cC lw Cn
F000f0cC lw lw
gG0000cC u lw
fg000IcCT . C
0g000GcCT . Cb
fH000ecCT . Cg
gI0d00cCT C lw
Hi000DcCa . C
hK000hcCa . Cb
Hj000FcCa . Cn
F0f000cCa N Cg
g0G000cCa N Ct
h0H000cCa N Cu
0gC0G0cCb - Cn
Ff0000cCg ' i
cHf0e0cCg - C
hId000cCg - Cg
eiK0e0cCg - Cn
hC00G0cCg C lw
Gg0000cCg l lw
g000G0cCn , C
i000I0cCn , Cn
Gef000cCn , Ct
fHddC0cCn - C
fGf0D0cCn - Cn
F0f000cCn N C
Ih00d0cCnw C lw
h000H0cCo . .
h000H0cCo . lw
f0F000cCs 02 ,
heI000cCu . 03
feId00cCu 03 N
0g0aG0cCv C lw
g0DFc0cCw ' i
f0d0G0cCw 02 ,
gG0C00cCw C l
iIdaFdcCw C lw
Gf0b00cCw C |
hG00C0cCw Ca lw
cb0Gf0cCw Cn l
fF0000cCw Cn lw
f0d0H0cCw Co .
g000G0cCw Co lw
iFdEF0cCw Cv Cw
f000F0cCw Cw )
f0e0G0cCw Cw ,
H000h0cCw Cw -
e0fdI0cCw Cw .
h0H000cCw Cw 03
E00Eg0cCw Cw C
g000G0cCw Cw Co
M0idi0cCw Cw Cw
f000GdcCw Cw lw
h000H0cCw Cw uo
h0H000cCw N Cu
B0H0ffcCw lw Cw
i000dIcCw lw lw
f000F0cCw uo lw
hH0000cI ' C
iHE00bcI . C
fG00d0cI . Cn
dgH000cI . Cu
gHe000cIp . Cn
h0H000cN , uw
FGdfd0cN C :
d0Hed0cN C Cw
heheLFcN C N
eDGEi0cN C |
0eGcd0cN Cg ,
00Ii00cN Ck .
e0kL00cN Ck 05
d0Ig00cN Ck |
00fF00cN Ct uw
Jdffd0cN Cw :
i0dFH0cN Cw Cw
h0000HcN Cw lw
00Hh00cN U N
H000h0cU Cw Cw
g0Hd00cU N ,
fF0000c_ Cn _
Ii0000c_ l _
G0g000ci ' l
fdG000ci . 02
hH0000cip C C
Jeedf0cl C lw
Hh0000cl _ lw
fHAe00cl l |
f000Gdcl lo lw
g00cG0cl lw lw
fd000GclT . l
f0F000cla 02 .
fHe000clg l lw
I0i000clnw 01 ,
IDdgf0clp C lw
0fF000clp Cg -
hH0000clp Cgw lw
Gg0000clp Cn lw
Hee00dclp Cw .
g0H0d0clp Cw Cw
cf00G0clp l lw
Igd000clp lg lw
e0I0fdclp lw lw
f0F000clu . 03
G0f00eclv . |
Da0gF0clv C .
ia0FF0clv C lw
0hFdF0clv Cn ,
h0e0I0clv Cw Cw
gD00F0clv lp C
fHdBc0clv lv C
Hee0e0clw 01 ,
J0ie00clw 02 .
h0H000clw 02 02
F0f000clw 02 |
H0h000clw 03 .
H0h000clw 04 lw
BbfHbdclw C ,
gBdFD0clw C -
eEdgH0clw C .
di0J00clw C :
jHeaG0clw C C
Iegc00clw C Ck
ee0dG0clw C Co
adEgF0clw C Cw
dGDfd0clw C lv
hcEKi0clw C lw
000fF0clw C uo
Ji0jJ0clw C |
fc000Gclw CT .
iGd00Gclw Ca .
f0F000clw Ca lw
Gg0000clw Cb ,
gHc000clw Cb C
eGf000clw Cg I
CjIGedclw Cg lw
00Gg00clw Ck 05
0HBef0clw Cn ,
0k0dL0clw Cn -
0gdFE0clw Cn .
00f0F0clw Cn Co
0I0Fk0clw Cn lw
f0Gd00clw Cp lp
f00F00clw Ct lw
Ie00fdclw Cw ,
H00ch0clw Cw .
gDEDd0clw Cw C
h0FdG0clw Cw Cgw
j00gM0clw Cw Cw
I0Deh0clw Cw lw
gG0000clw Ip .
G00g00clw U |
f00F00clw Ut lw
Hdd0e0clw l ,
gG0000clw l ?
EHEegfclw l lw
fa0dG0clw l |
gIe000clw lg l
g0CF00clw lp Ck
H0ede0clw lp lw
G000eeclw lv .
E000hFclw lw ,
cHfdC0clw lw .
G000g0clw lw Cn
g000FEclw lw N
D0EcDgclw lw l
h000EFclw lw lo
Dig0JCclw lw lw
f0F000clw uu 04
feH000cu 05 |
g0G000cu N 05
gG0000c| C '
Eg0Hg0c| C ,
iI0a00c| C :
eI0dedc| C C
Hh0000c| C Cb
lFeDJ0c| C lw
g0000Gc| CT Cg
ef0G00c| Cb ,
fG00d0c| Cg C
Ji0d00c| Cg Cg
gG0000c| Cgw lw
dG0e00c| Ck ,
fe0H00c| Ck lw
Hh0000c| Cnw C
fG00c0c| Cnw lw
h000H0c| Cw Cw
G000fcc| Cw lw
iF00G0c| l lw
gG00C0c| lg lw
F0f000d, - 02
J00j00d, 01 .
H0h000d, 02 ,
f0F000d, 02 -
G0g000d, 03 ,
f0H0e0d, C ,
H0cbfdd, C lv
j00CJ0d, C lw
F0f000d, Cg ,
0ee0G0d, Cg C
G0f0d0d, Cg lw
l0e0M0d, Cn lw
f000F0d, Cw Cw
eKcdgdd, N C
f0F000d, l 05
f0d0H0d, ln lw
I0i000d, lnw 01
g0000Gd, lp Cw
g0G000d, lw 05
hH0Ff0d, lw C
g0G000d, u N
i0I000d, uw N
F0f000d- 02 -
G0g000d- 03 -
h0H000d- 04 N
fG00d0d- C C
f000F0d- Cb lw
fgF0G0d- Cn -
dfcH00d. , C
j0J000d. 03 ,
H0h000d. 03 .
H0h000d. 03 N
G0g000d. C N
ffF0F0d. I .
F0f000d/ 02 /
f0F000d/ 02 N
I0i000d01 , lnw
f0F000d01 0a ,
F0f000d02 , -
F0f000d02 , 01
I0i000d02 , 02
ghAJ00d02 , C
00gG00d02 , Ck
00Gg00d02 , Ct
h0H000d02 - 03
I0i000d02 . 02
F0f000d02 / 04
G0g000d02 : 02
00F0f0d02 Cw Cw
feIe00d02 I .
F0f000d02 N 02
ddIg00d02 N C
g0G000d02 lw l
H0h000d03 - 03
f0F000d03 / 01
I0i000d03 02 02
heDIe0d03 N C
F0f000d04 - 02
F0f000d05 , lw
k0K000d05 - 04
H0h000d05 N 02
F0f000d07 , 02
00Hh00d0a , Ck
h000H0d0a , lw
K0d0j0d: C ,
0Ff000d: C I
0f00F0d: C uo
0g00G0d: Cn -
h0a0H0d: Cw Cw
D0F00gd: Cw lw
iKde00d: l l
GG0hf0dC , C
0iGdG0dC , Cg
d0Ih00dC , Ck
0fCfH0dC , Cn
ddfGD0dC , Cw
Idfda0dC , l
ef00G0dC - Cb
0Bg0F0dC - Cn
G0g000dC 04 N
gfGEA0dC : C
F0Ebh0dC : Cw
Gecd00dC C C
j0J000dC C N
g0AG00dC C lw
G0g000dC Ca ,
F0f000dC Ca N
0Jc0i0dC Cn -
F000f0dC Co ,
g0G000dC Cw N
fHe000dC I .
f0H0f0dC N ,
JggdEcdC N C
f0Hd00dC N Ck
00gG00dC N Cn
f0BccGdC N Cw
fgdGG0dC lv C
g0G000dC lw 03
cGeeD0dC lw C
ffDG00dC lw Cg
0g0BG0dC lw Cn
F00Dh0dC lw Cw
gG0000dCT . C
dG00f0dCT Cn -
0hDG00dCa , C
fF0000dCa . Cb
F0f000dCa 03 ,
i0I000dCa 03 N
0efH00dCa N Cg
00Gg00dCa N Ct
0gC0G0dCb - Cn
dIef00dCg , C
0Ff000dCg , Cg
Ff0000dCg , l
0Hf0e0dCg - C
efI0e0dCg - Cn
g0G000dCg 02 ,
g0G000dCg 02 N
Hef000dCg Cn ,
dH00g0dCg Cn -
Ff0000dCg Cn iv
0fdCcGdCg N C
cFFdg0dCg lw C
g0G000dCn , 02
0hD0G0dCn , Cn
gJdda0dCn - C
g000G0dCn Co .
FeiDGadCn N C
h0e0I0dCn lv Cw
gAeDG0dCn lw Cg
0GfdC0dCn lw Cn
Ie0ef0dCn lw lv
F000f0dCn lw lw
F0f000dCn uo N
I0i000dCnw Ca ,
0h00H0dCo lw Cn
dG0hE0dCp lw C
J0j000dCs 03 ,
i0I000dCu . 03
h0H000dCu 03 ,
M0m000dCu 03 N
g0G000dCu 04 N
feDF00dCw ' i
EC0gD0dCw , C
F00Dg0dCw , Cw
h0H000dCw 02 ,
i0I000dCw 03 N
H0h000dCw : 03
fHgeF0dCw : C
ec00eGdCw : Ca
i00DH0dCw : Cw
h0H000dCw Ca N
Ff0000dCw Cg Cw
f0d0G0dCw Co .
h0H000dCw Cw 03
Ii0Cb0dCw Cw C
f0d0H0dCw Cw Co
L0h0i0dCw Cw Cw
K000ifdCw Cw lw
h000H0dCw Cw uo
iI0000dCw lp C
iG0eF0dCw lv C
BfceKfdCw lw C
gHd000dCw lw Cg
JeBffddCw lw Cw
E0gFd0dCw lw lp
i0d0eKdCw lw lw
i000I0dCw lw u
fF0000dI ' C
iGF000dI . C
f0F000dI . Cu
f0F000dI 01 0a
fF0000dIp . C
Hdf0d0dM @ l
f0He00dN , uw
Gfc000dN 01 ,
d0Hed0dN C Cw
Ff0000dN Cg :
g0Ga00dN Ck 05
f0F000dN Cu .
H0f00ddN Cw :
i0fFI0dN Cw Cw
h0000HdN Cw lw
g0Hd00dN U N
H000h0dU Cw Cw
Ii0000d_ l _
Ff0000d_ lw =
G0g000di ' l
fdG000di . 02
fF0000di . ln
fF0000dip C C
gG0000dip lw l
Hg00d0dl . C
Gf0c00dl . ln
eHd0d0dl N C
0g0G00dl ip Cg
Hf0d00dl lp C
cg0eH0dl lw C
h000H0dl lw Cw
Igd0c0dl lw l
hH0000dlT . l
f0F000dla 02 .
jH00F0dlg lw lw
gdDG00dln , l
h000Icdln lw lw
I0i000dlnw 01 ,
g0H0d0dlp Cw Cw
g0000Gdlp Cw lw
IfdgE0dlp lw C
Hd0e0ddlp lw lo
e0H0dddlp lw lw
f0F000dlu . 03
g0G000dlu 03 N
h0FdG0dlv Cn ,
h0e0I0dlv Cw Cw
0GfDf0dlv lv C
Ii0000dlw . C
H0h000dlw 02 .
F0f000dlw 03 .
f0F000dlw 03 02
G0g000dlw 03 04
faF000dlw : Cg
CH0dh0dlw ? C
Ff0000dlw ? Cw
e0f0H0dlw C ,
hBdFF0dlw C -
f0F000dlw C 02
iGeaG0dlw C C
cehI00dlw C Ck
ee0dG0dlw C Co
g0CF00dlw C l
iGDDd0dlw C lv
H0Eie0dlw C lw
eh000Idlw CT .
kHd00Hdlw Ca .
f0F000dlw Ca lw
fHc0e0dlw Cb C
gFE0b0dlw Cg Cw
eGf000dlw Cg I
gG0000dlw Cg lv
h0I00ddlw Cg lw
G0ee00dlw Ck lw
h0B0G0dlw Cn ,
0k0dL0dlw Cn -
F000f0dlw Cn .
J000j0dlw Cn lw
0c0fG0dlw Cv C
hcD0G0dlw Cw Cgw
l00fNddlw Cw Cw
gG0000dlw Ip .
HB0ff0dlw l ln
jKe000dlw lg l
FgdgI0dlw lp C
f0F000dlw lp Cs
Gf00d0dlw lp l
Kj0eB0dlw lv C
Ff0000dlw lw -
G0e0f0dlw lw .
H0g0e0dlw lw 03
fa000Gdlw lw CT
idH00Fdlw lw Ca
DiFIg0dlw lw Cb
HDDhcddlw lw Cg
eDDFg0dlw lw Cn
f0He00dlw lw Cs
hd0I00dlw lw Ct
mCHHF0dlw lw Cw
GgDd00dlw lw I
CGECgfdlw lw l
Cf00F0dlw lw lb
gG0000dlw lw lg
g00G00dlw lw lt
hd00Jedlw lw lv
Hfj0GFdlw lw lw
H0dee0dlw lw u
f0F000du 02 0a
f0F000du 05 -
G00cf0du Cw Cw
F000f0duw : Cw
Hg00b0d| C -
gG000Bd| Ca .
fG00d0d| Cg C
Gg0000d| Cg l
Ii00C0d| Cn -
ff00H0d| Cp C
gF00Fed| Cp Cw
jL0Ag0d| Cw C
fG00d0d| Cw Ca
fG00d0d| Cw Cb
hI00d0d| Cw Cg
fH00d0d| Cw Cn
G000g0d| Cw Cw
Jeedddd| Cw l
f000F0d| l lw
h000H0d| lp l
jJ0000d| lw l
Ideeadd| | C
hf000Jd| | CT
hE0DE0d| | Cb
CGdCfed| | Cg
gE0E00d| | Ck
gE00E0d| | Cn
Jf00g0d| | Cp
Gee0Efd| | Cw
hE0dG0d| | l
hG00C0d| | lg
ehPii0e0000
f0G0d0e000a
0c0Gf0eCaba
ciGJh0eCach
gdIb00eCada
CcfaGdeCage
GbFhc0eCago
gG0000eCaha
GD00h0eCahl
If0f00eCahr
g0bcG0eCain
0DhG00eCaka
g0HgF0eCale
GCEhc0eCali
eG0dd0eCalo
Jh00f0eCalt
cfbG00eCaly
Kgee0feCame
gdBFFeeCand
fFAdD0eCane
jJBd00eCang
fBDGf0eCano
HhEeb0eCans
FgE0d0eCant
hHFdd0eCany
i0J0e0eCapt
aafaF0eCard
hCFeG0eCare
hDeGE0eCari
Gg0000eCart
fd0dH0eCash
g0dGD0eCast
E0FhC0eCate
0G00g0eCath
fI00g0eCato
HcEeh0eCatz
EjH000eCauf
eG00e0eCaut
geF0F0eCave
00hH00eCavn
fG00d0eCawa
IjdAGdeCber
Lk00d0eCbie
gG00c0eCbor
hcF0F0eCbox
Gg00b0eCbug
cd00fHeCcal
b0Gg00eCche
fGd000eCchi
fG000deCcht
fG00c0eCcke
Ge00e0eCcks
Ggd0D0eCcle
Ag0aG0eCden
MkhCB0eCder
Ff0000eCdev
FhF0c0eCdge
e0FFg0eCdom
Gh0Fe0eCdon
iIgG00eCdor
Ii0cB0eCdos
0f00F0eCdun
I0d0efeCead
gd0H00eCeal
Ki0deceCean
Gddd00eCear
e0e0G0eCeas
hI00e0eCece
H00dg0eCect
Egb0F0eCeet
KfFjd0eCeit
Jgd0e0eCely
eHe0d0eCema
Dge0G0eCems
eDFEg0eCens
IeBdhDeCent
0dfG00eCera
KhdfBdeCere
g0CF00eCerk
IeffD0eCern
dg0EG0eCero
G0e00feCerr
JgfcDdeCers
iIddF0eCert
fa0eG0eCesh
bg00G0eCess
HgCDedeCest
HD00i0eCete
0cfG00eCfia
fd00G0eCgan
FadDf0eCgen
dF0Fg0eCges
0hFCE0eCgia
Gf00d0eCgin
Mk00f0eChat
aA0fcGeCher
0Gd0f0eChev
gF0Da0eChia
F00f00eChon
Jgc0g0eChow
EeEhG0eCian
cgId00eCias
ciDHE0eCica
cBfHd0eCice
ibECG0eCich
0fd0G0eCics
eHdcd0eCiel
hfKf00eCien
ef00H0eCier
cfEHfbeCies
Ih0d00eCift
0ddHd0eCijo
DG0dg0eCika
IhiHa0eCile
fheIG0eCill
h00D0GeCime
gHhbF0eCina
h000H0eCind
JeedcfeCine
GkciKGeCing
gC0cG0eCini
jGbcH0eCins
FhFfHfeCion
Lgcff0eCish
hcDCG0eCite
Hfd0fDeCits
CgEdF0eCity
d0fH00eCium
fd00G0eCius
EffdH0eCive
Gg0000eCivi
0CgF00eCiye
dGf000eCjan
G000g0eCked
0ED0gDeCker
gF0dF0eCkes
G0d0f0eCket
hIFfd0eCkey
L000kdeCkly
cChHa0eClas
00gG00eClaw
HiDbA0eCler
Ig0EgdeCles
fHbdB0eClla
gHFcedeClle
fIc0e0eClli
HiCdF0eCllo
hECcG0eClly
fG0d00eClon
Kj00beeClor
h00H00eClos
He0fb0eClse
00Gg00eClta
fd00H0eCltd
FidHdDeCman
0g0G00eCmel
If00g0eCmer
hJBfA0eCmes
Gg0dD0eCmin
dIg000eCmov
kD0e0KeCmrs
ef0eI0eCnal
fDEGg0eCnas
dGg0D0eCnce
Hj0bG0eCnch
ffeEI0eCnds
fc0dG0eCned
fF0000eCnek
HD0dh0eCner
Eg0gI0eCnes
h0CFD0eCnew
AH00h0eCnge
fChGF0eCnia
Hfd0c0eCnic
fHC0f0eCnik
fDFAc0eCnka
Hi00D0eCnks
Gd0ec0eCnse
gH00d0eCnte
f000F0eCnts
G00fd0eCode
Ln00F0eCola
Gf0dC0eColl
Ii0000eComa
Gg0000eCome
gHEfC0eCone
fG00d0eCong
Hfd0c0eCons
Eg0gGFeCood
df0dI0eCope
D0Ggd0eCord
ef0EG0eCors
GgdCcEeCort
eG00e0eCory
heIdF0eCose
eg0H00eCoto
Hh0000eCour
lGIgG0eCova
g000G0eCppy
gedKe0eCpur
fF0cD0eCrad
Hd0ee0eCrag
fGDgD0eCran
eH0ed0eCrat
Jd00eheCrau
fd00G0eCray
GdB0f0eCrch
h0e0I0eCred
Fb00f0eCrer
0GDdg0eCres
ehGF00eCria
iFdG00eCrik
fF0000eCril
Nkedf0eCrin
Gg0000eCris
g0G000eCrkt
0feH00eCrni
F0000feCrof
Gg0000eCros
h00FE0eCrth
eEhH00eCrtu
f0gJ00eCsan
dHDfd0eCsar
fIfa00eCsen
iH00C0eCsin
Gf00d0eCsis
h000H0eCsit
fG0Df0eCska
hKg0d0eCski
gJeCe0eCson
IGBfi0eCsse
dDgG00eCsta
G000g0eCtag
D0Gg0deCtan
0geDG0eCtar
jhHHH0eCted
Gg00A0eCtel
JjDBd0eCten
CgDdHdeCter
diDGF0eCtes
eHd0e0eCtin
dfedI0eCtly
gE0Ji0eCton
GfEDh0eCtra
gG0000eCtsa
gH00b0eCtte
0Ggb00eCuba
00hH00eCuce
hE00F0eCugh
Middh0eCung
H00ef0eCuro
Ifc0g0eCuse
hId000eCvan
hH0000eCvat
hc00I0eCved
Fi0EGdeCver
f0e0G0eCves
feF0E0eCvia
iFfdI0eCvic
ddHe00eCvik
gG0000eCvin
gG0000eCvon
0feH00eCvrh
efFdG0eCway
f0He00eCweg
ed0dG0eCwer
Lk00d0eCwhy
Ig00e0eCyal
hE0cG0eCyan
Gd00f0eCyes
Ff0000eCynd
BG00g0eCzer
f0H0d0eCzum
f0d0G0eMmbh
Gd0f00eUcms
fDGe00eUing
fG0b00eUova
Kdehe0eUxxx
Gf00c0elace
H00fd0elach
fdGhDGeland
jIE000elane
Id000gelany
00fF00elape
f0F000elapt
EgE000elark
h0DDF0elata
gfG0F0elate
Ff0000elays
EGf0e0elber
Gfe000elble
h00cFFelces
J0j000elcol
F000f0elcts
H0d0g0elday
g000G0eldds
h0H000eldei
Ie0ef0elden
hGBeFdelder
Idh000eleet
GddDe0elels
Ieg0b0elend
iBGdF0elens
j0E0GFelent
Iea0edelere
Jd0cfgelers
Lhe0f0elhat
Ge0d00elhow
ed000Gelian
eHd00delich
Jgd00eelill
d0fd0Heline
Jei0eFeling
hGD000elino
dfdcI0elion
Hded00elits
fF0000ellav
gDd00Heller
h000H0ellet
Hf0e0delllo
g000G0ellor
hG00D0elmer
h0G0D0elmin
0F00f0elmit
g0dH00elnad
j0HG0delnan
m0M000elner
gG00b0elnge
Hddda0elnic
Gf0d00elnks
Hedd00elode
Ff0000elord
F000f0elorm
H0d0fdelout
EddFf0elown
i000I0elpen
Gg0000elpip
If0fd0elpop
He0dd0elque
Cf00dGelray
00fF00elrde
DF00fdelrds
G000g0elred
hH0000elrks
g0G000elrts
g00G00elsse
h0E0aFelter
fcHEedelthe
g000iKeltor
H0f0f0elund
gHd000elura
h000H0elure
F0f000elven
HdggG0elvon
F000f0elyou
I000i0eubms
F000f0eubni
H000h0euccc
ged0I0eullc
f0F000eupsc
G0e0e0euscm
G00df0euusm
F0f000euyyy
F0f000euzzz
ehPii0f00
f0G0d0f0a
HibE00fab
kLbAf0fac
jdGJBffad
0FgC00fae
Kd0ei0fag
hKcdddfah
IhDed0fai
hKecd0fak
jdfGHFfal
dIDhe0fam
kGfEHCfan
iD0H00fao
d0fFE0faq
hGeHd0far
KgBDj0fat
FfcJehfau
jKeD0efav
B0gGb0faw
Hh0000fax
dhadGGfay
cEHhd0faz
0FgGf0fba
f0d0G0fbh
iaDGC0fca
H000h0fcc
BGkIeAfce
ClIGbAfch
cd0eG0fci
G0e0e0fcm
hCAIe0fco
Aid0I0fcs
I0ddgbfct
g000G0fcz
mJJDh0fda
G0e0f0fdd
GIhfe0fde
gFD000fdi
gHB0d0fdo
jEeGHffds
fG0dA0fdt
eEEEh0fea
hGFd00feb
fFdGf0fec
InKiJdfed
DEiHf0fee
j0Jad0feg
i0HDA0fei
lKFdc0fek
hICGgdfel
kCKGh0fem
fAdGEdfen
CkGkbNfer
JjgJedfes
GdedGffet
fHdc00feu
jJGfd0fey
aHCff0ffa
ED0gdFffe
Hf0fa0fff
i000I0ffi
JiddD0fft
gA00G0ffy
Ieeaedfge
gGdDC0fgh
fF0000fgi
iHKkG0fgo
iK0de0fha
BfJcgdfhe
iGE000fhi
HD00i0fhl
If0f00fhr
Kg00i0fhy
nCdJIEfia
jJBiIcfic
GFDfgefie
Eh00F0fig
lJIgD0fik
fGeaFdfin
gKEffdfio
Idd0g0fip
jGfGF0fir
KgjFcdfis
ecdhIFfit
jKd0C0fiu
fF0000fiv
hFEa00fiz
gd0H00fje
Ge00d0fji
fHeFf0fjo
hKeGhdfka
jJGDhdfke
jMhfD0fki
gI0eb0fko
HiDfE0fks
g0G000fkt
iF00F0fky
iCHgG0fla
ied0J0flc
IdDEkDfle
cd0fH0flf
dLDhh0fli
HgfGbffll
FEbgDdflo
fbdbH0fls
IegEf0flt
fGeHf0flu
MkfECffly
Nlfadcfme
kJGd00fmi
fG0d00fmo
GfegFFfms
lKGfC0fna
GefgFEfnd
jKEiEDfne
IEhlEHfng
ifdGI0fni
mHGEE0fno
hgHdH0fns
BiGdgIfnt
eHFAdgfny
hd0DH0fnz
cgHiGFfod
HHkd00fol
AhcCGDfom
AEaeFffon
IfAfe0fop
JjjIdHfor
bfEGf0fos
If00defot
BEeFf0fou
kJceG0fov
LjFCgffow
eBfdH0fpe
jcMde0fpt
kMiKhefra
dgBcH0frd
FhGhKgfre
jBGIf0frg
0fdG00frh
lHgKC0fri
jgFFBHfrk
H000gdfrm
KigeIefrn
EHeceffrr
HkiFEHfrs
ebgFDEfrt
gECFd0fru
lJEEd0fsa
EbFg00fsc
LiEfh0fse
IhchH0fsh
fdcGB0fsi
G00fd0fsk
fcHCd0fso
ChEbCFfss
IjhHCafst
ED00g0fsu
gFE000fsz
iD0FF0fta
ef00H0ftd
DfJeg0fte
iDDIf0fth
iFfFF0fti
lKfKf0fto
GhEgFBfts
CccfG0ftt
iCiL00ftu
EgGgE0fty
DCGge0ftz
BIAgg0fub
KhEfe0fue
GiH0e0fuf
fe0dI0fug
hJCga0ful
gCEFd0fum
dcddH0fup
KhfJfifur
eDcjIFfus
FHhGgefut
sLIKC0fva
FhdfJbfve
00hH00fvn
bfdId0fvo
jEFED0fwa
0e0dG0fwe
FfdFe0fwn
Bg0Gb0fwo
Kdehe0fxx
iIFdd0fya
gGgF00fye
gF00D0fyk
dc0Hf0fyn
Ihd000fys
F0f000fyy
hbFFb0fza
IfgEe0fzo
F0f000fzz
g0EE00fια
CeKgh0g00000
f0G0d0g0000a
00gG00gCador
He0cddgCales
0f00F0gCallo
He0fb0gCalse
00Gg00gCalta
fB0Gd0gCaman
eDf0G0gCance
fH00e0gCande
d0eG00gCands
fF0000gCanek
eI0de0gCaner
EF00g0gCange
eciHF0gCania
Hdd0f0gCarch
e0e0G0gCared
g0G000gCarkt
eEhH00gCartu
f0G0d0gCasse
fd00G0gCated
ehDGF0gCates
ddHe00gCavik
0f0Ge0gCbach
Gg0000gCback
fF0000gCbang
fHddD0gCbert
0g0G00gCbeth
F00f00gCbles
Ig00e0gCbung
Hg00e0gCcess
g0dIc0gCcite
00gG00gCclaw
0feH00gCcrni
Hg0db0gCdata
Mi0hccgCdean
G0d0e0gCdear
00F0f0gCdens
g00eH0gCding
g0dGD0gCeast
gG0000gCecht
00Ff00gCeder
Hh0000gCegin
L000kdgCekly
dGBg00gCelle
Igebb0gCello
Hfd0e0gCence
Gd0ec0gCense
g000G0gCered
00Gg00gCeria
Mieef0gCerin
Gaee00gCesse
Gae0e0gCeter
gH00b0gCette
eGd0d0gCetti
Ig00cdgCever
H0f0d0gCfice
G0Ei00gCford
Jd00ehgCfrau
e0eG00gCgary
g0FFd0gCgdom
Gf00d0gCging
d0fH00gCgium
00hH00gChavn
Lig0BdgChere
G0e00fgCherr
00hH00gChile
0fCcF0gChina
Ig00f0gChmer
Ml0d00gChner
Fb00f0gChrer
g00CF0gCines
Hf00e0gCions
cG00f0gCisse
g000G0gCists
ggHIe0gCited
If0f00gCjahr
G000g0gCject
fbbcH0gCkins
fGDec0gCkova
hFaHdegCland
fGc000gClang
gB0Gd0gClean
H000h0gClete
Gh0dF0gClica
Kg0ff0gClish
fd00G0gClius
f00Gd0gClles
feH000gClose
fG00e0gClsen
0f0If0gClton
Hade0dgCmber
Hf0deDgCment
Gg0000gCmeta
d0fH00gCmill
gdGD00gCnada
0eeG00gCnaka
Heee00gCname
KjjIc0gCnder
Fg0Fe0gCndon
g000G0gCness
BcfHd0gCngen
f000fHgCning
da0fH0gCnion
H000h0gCnser
ff00I0gCnter
fF0Ff0gCnton
H0ddf0gCntry
cf0eH0gConal
cg00G0gCones
Ih00d0gConic
g0CF00gCople
Gg0000gCorin
f00F00gCorth
fGfdF0gCovic
000fcGgCpher
Df0GgEgCport
F0000fgCprof
GgDd00gCrach
F000f0gCract
GfEed0gCrand
fd00G0gCrgan
Bb0gG0gCrian
de00G0gCrice
i0E0G0gCrich
Ih0d00gCrift
0ddHd0gCrijo
0h0bH0gCrill
hC00H0gCring
Gg0000gCrity
Gg0000gCrivi
GC0f0dgCrman
g000G0gCroll
0g00G0gCrown
Ff00b0gCrung
Ig0ed0gCsatz
G00g00gCsche
Hf0eB0gCsian
0Ff000gCsina
DF00h0gCsing
G000g0gCsked
hJedA0gCsson
00Gg00gCstan
0g0bG0gCstar
F000f0gCstem
dfD0F0gCster
Ff0000gCsynd
c0gG00gCtaly
Fge0F0gCtems
F00f00gCthon
hDFFe0gCtica
0fd0G0gCtics
g0000GgCtime
Ni0didgCting
GjAAHdgCtion
000Gg0gCtore
Hd0ee0gCtrag
H00df0gCtter
F000f0gCuser
I0edf0gCusse
g000G0gCvery
g0fHF0gCvice
h000H0gCving
Mk00f0gCwhat
Gf0gF0gCwood
0g00G0gCyova
Kd0j00gCzeit
f0d0G0gMgmbh
Gd0f00gUscms
Kdehe0gUxxxx
g000G0gladds
f0000Fglager
fd00HAglance
gG00b0glange
Gf0d00glanks
DF00fdglards
hH0000glarks
k0000Kglator
Gfd000glbill
Hedd00glcode
H000h0glctor
g000G0gldata
g0G000gldens
Hf0e0dglello
g0G000glemin
Gd00f0glence
g0G000glgate
Hd0cddglgers
Hded00glgits
Ifa0edglhere
f00cG0glices
f0B00Fgliver
Gg0000glmark
G0f0c0glmber
F00f00glnach
i000I0glopen
F000f0glored
H0h000glreet
H0h000glring
m0M000glrner
Hddcd0glrown
fF0000glslav
g000G0gltent
Gf00d0glthat
dgd0I0gltion
g00G00gltown
h000H0glture
F000f0gluery
g000DFgluter
Ife0e0glwhat
Ff0000glword
Hed0e0h! | |
Hg0d00h' i lw
F0f000h, - 02
H0h000h, 01 N
H0h000h, 02 ,
h0H000h, 02 -
f0F000h, 04 Ct
f0F000h, C ,
F0f000h, C .
k0E0J0h, C lw
J0g0f0h, C |
f0F000h, Ck ,
K0k000h, Ck .
j0Jd00h, Ck 05
I000i0h, Cn Co
m0e0N0h, Cn lw
h0H000h, Ct ,
H0h000h, Ct .
G0g000h, Ct |
g0G000h, Cw 03
G0g000h, I .
f0F000h, U ,
f0F000h, l 05
f0d0H0h, ln lw
I0i000h, lnw 01
i0Jc00h, lw 05
h0Ie00h, u 05
h0H000h, uw N
F0f000h- 02 -
G0g000h- 03 -
h0H000h- 03 Ct
gdcFF0h- C ,
0H0df0h- C .
ChD0F0h- C lw
gG0000h- Cg Cn
fF0000h- Cg I
hId000h- Cg lw
ekK0C0h- Cn -
fH00e0h- Cn .
fJf0e0h- Cn lw
Hh0000h- lw .
fdG000h. , 04
Gdf000h. 02 .
I0i000h. 03 .
j0J000h. 03 N
CgC00Fh. C C
fd000Gh. C Cn
dJ000ih. Cb C
Dh000Gh. Cg Cn
Gfe0dEh. Cn ,
jB000Ih. Cn .
FG000ih. Cn lw
fGd000h. Cw lw
dgHeF0h. I .
Hed0d0h. N -
ffF0F0h. lw lw
Ndk0eeh. | |
F0f000h/ 02 /
I0i000h01 , lnw
f0Hd00h01 0a |
H0h000h01 N 01
F0f000h02 , -
F0f000h02 , 01
H0j0G0h02 , 02
h0H000h02 , la
H0g00dh02 , lw
i0I000h02 - 03
I0i000h02 . 02
gdIe00h02 . |
F0f000h02 / 04
F0f000h02 02 02
g0G000h02 02 C
H0h000h02 02 |
g0G000h02 0a .
F0f000h02 : 02
f0F000h02 C 02
g0Ie00h02 I .
G0g000h02 N 02
g0G000h02 lw l
H0h000h02 | |
H0h000h03 - 03
g0G000h03 . |
I0i000h03 02 02
f0F000h03 Ct |
feH000h03 N C
gdH000h03 lw lw
F0f000h04 - 02
i0I000h05 - 04
ieJ000h05 | |
G0g000h07 | |
f0F000h0a . |
f0H0d0h0a | |
H0h000h? | |
hId0b0hC ! |
hE0eH0hC ' i
Gg0000hC ( lw
iG00E0hC , Cb
gIedD0hC , Cg
0dIg00hC , Ck
0eAeG0hC , Cn
0geeJ0hC , Ct
Ff0000hC , Cw
Kj0cd0hC , N
HFdBj0hC , l
CF00g0hC , lp
hBdGF0hC , lv
iHAIjDhC , lw
ef00G0hC - Cb
jK00d0hC - Cg
0Fg0C0hC - Cn
dJ0dh0hC . l
fHceC0hC . |
f0Gd00hC 01 N
cgcI00hC : C
Jj0000hC : Cg
Hf0e00hC : Cn
EG0gd0hC : Cw
fF0000hC C -
eGe000hC C .
Ji000dhC C C
Ggc000hC C Cn
Jida00hC C Cw
eHHi0dhC C N
gGEcc0hC C |
gJ0df0hC Cg C
I0eg00hC Ck |
cHc0f0hC Cn -
gG0000hC Cn N
Hg000ehC Cn lw
fg0IB0hC Cw Cw
hb0EF0hC Cw lw
GgEfC0hC Cw |
eGe000hC I .
e0Igd0hC N ,
f0fdI0hC N 02
EHgehGhC N C
GfFg00hC N Cg
e0gId0hC N Ck
dDHff0hC N Cu
DJcgfdhC N Cw
dh0Kg0hC l l
cHbfb0hC l lw
GbdDf0hC lv C
mM0dcDhC lw ,
fB0If0hC lw .
fEHfd0hC lw 03
eiddK0hC lw 04
fEcGAdhC lw C
cH0bg0hC lw Cw
Dh00G0hC lw I
Gg0000hC lw Ip
fdbeI0hC lw lp
jJCGh0hC lw lw
0fe0G0hC lw lws
Ife0e0hC lw |
cDfcF0hC | |
fg000IhCT . C
eG000ehCT . Cg
h0000HhCT Cg Cn
Gd00edhCT Cn ,
g0000GhCT Cn -
dh000IhCT Cn lw
Ii00eDhCa . C
hK000hhCa . Cb
Bfd00GhCa . Cg
Iie0eFhCa . Cn
g0G000hCa . |
Hee00dhCa lw lw
0gC0G0hCb - Cn
gF0Ff0hCb lw lw
0Hf0e0hCg - C
0lM0e0hCg - Cn
fc00G0hCg C lw
IiE0c0hCg Cw |
GgFd0dhCg lw C
fHd000hCg lw Cg
hJ0cbehCg lw lw
dJdfe0hCg | |
fGd000hCgw Cn |
Ig00e0hCgw lw lw
Ff0000hCgw | |
00Jj00hCk 05 lw
00kK00hCk 05 |
CfGf00hCk lw lw
feIAd0hCk | |
0Kd0j0hCn , 04
0h0eJ0hCn , C
0i00I0hCn , Cn
0h0bH0hCn , Cw
0H00h0hCn , lw
eeI0f0hCn - Ca
0i0DH0hCn . |
e0G0f0hCn la 02
eG00e0hCn lw C
eHf0b0hCn lw Cn
0g0Gb0hCn lw ip
eGd0d0hCn lw lw
0GEhc0hCn | |
Hg00d0hCnw C lw
iI00dFhCnw lw lw
f0F000hCs 02 ,
h0dI00hCt . |
hcEHe0hCt lw lw
edGCd0hCt | |
i0J0e0hCu . 03
h0Id00hCu 03 N
G000g0hCw , lp
Khdec0hCw , lw
LAhgg0hCw . |
f0d0G0hCw 02 ,
Hd0f00hCw : N
0d0Gf0hCw Cn l
h000H0hCw Co .
g000G0hCw Co lw
f00F00hCw Ct |
h0fGG0hCw Cv Cw
f000F0hCw Cw )
g000G0hCw Cw ,
c0fdH0hCw Cw .
F000f0hCw Cw /
h0I0d0hCw Cw 03
E00Fg0hCw Cw C
k000K0hCw Cw Co
I0idD0hCw Cw Cw
d00fG0hCw Cw lw
i000I0hCw Cw uo
J00di0hCw Cw |
G00df0hCw N Cg
h000H0hCw lw .
H0H0jfhCw lw Cw
EfdEiIhCw lw lw
f000F0hCw uo lw
EdGBfdhCw | |
ffI000hI . Cu
eHe0d0hIp . Cn
g0G000hN , u
h0H000hN , uw
F0f000hN 02 ,
j0J000hN 02 -
g0G000hN 04 u
h0H000hN C Cw
G0g000hN C N
g0G000hN C |
g0G000hN Cg ,
i0I000hN Ck .
K0k000hN Ck 05
h0Ic00hN Ck |
g0G000hN Ct |
i0I000hN Cu 02
I0i000hN Cu 03
F0f000hN Cw :
g0G000hN Cw Ck
h0H000hN U N
f0F000hN lk |
G0g000hN lu .
g0G000hN u -
g0G000hN uu u
F000f0hU Cw Cw
00Hh00hU N ,
h0FE00hUt . |
fdGB00hUt | |
Ii0000h_ l _
Ff0000h_ lw =
Ff0000h_ lw N
fdG000hi . 02
h0DF00hi C lw
hHC0d0hl , l
Hff000hl , lp
Ggb0C0hl , lw
fGdFd0hl . |
Ifg000hl C lw
Gg0000hl N Cg
Ii0000hl _ lw
f000Gdhl lo lw
AGe0f0hl lw ip
hH0000hl lw lgw
hHeE00hl lw lw
gbAFD0hl | |
fd000GhlT . l
h0H000hla 02 .
gIe000hlg l lw
fF0000hlg lw lg
iI0eC0hlg lw lw
e0Hde0hlk | |
fFD0d0hln lw .
I0i000hlnw 01 ,
fF0000hlnw lw lw
fdd0H0hlo , lw
Hd00ddhlo lw ,
f000F0hlo lw lp
F0f000hlp Cs 03
0eIdddhlp lw lw
G0Afd0hlt , l
f0F000hlu . 03
I0g0dehlv . |
fd00H0hlv C -
fG0eC0hlv C lw
fF0000hlv Cb .
Gfd000hlv l .
cf0FgGhlw , lw
hH0000hlw . lp
aG0fd0hlw . lw
F0f000hlw 02 ,
g0G000hlw 03 ,
c0gG00hlw 03 02
f0cG00hlw 04 |
I0h0bdhlw C .
f0F000hlw C 02
G0g000hlw C Cw
G0dgC0hlw C lw
i00GF0hlw C |
h0GD00hlw Ck 05
g0f0I0hlw Cn .
G0d0f0hlw Cn Co
g0G000hlw Cs 02
g0G000hlw l 02
C0E0Fhhlw l lw
g0EE00hlw lp Ck
E0e0gFhlw lw ,
Gf00Dehlw lw .
h0D0F0hlw lw 04
g000FEhlw lw N
k000JDhlw lw lo
f000Gdhlw lw lp
Lhh0fEhlw lw lw
f0Gd00hu 05 |
g0C0F0hu C .
g000G0hu lw C
h000H0huo . |
f000F0huo lw lw
f0F000huu 04 ,
Jhe0d0m" C
Icddedm# C
Che0H0m& C
Ifg000m' l
jDDcI0m( C
F0f000m, -
liEHKEm, C
Hee0e0m, N
jAGG00m, U
FIlcF0m, l
jeOgg0m, u
K0jd00m- 0
AhFcF0m- C
0Ff000m- U
jC00HFm- l
Ff0000m. .
Kdj000m. 0
bIeedcm. C
fHe000m. U
DGbef0m. l
Gfc000m0 ,
I0Dj00m0 .
fgE0G0m0 C
G0g000m00 /
F0f000m00 :
h0Lhd0m00 C
heI000m00 I
G0g000m00 N
j0J000m000 ,
J0j000m000 -
H0h000m000 .
i0I000m000 /
O0oe00m000 0
gfLde0m000 C
i0I000m000 U
H0h000m0000 -
K0k000m0000 0
heLfe0m0000 C
G0g000m0000 N
edHf00m0000 U
h0H000m0000 l
F0f000m00000 ,
h0H000m00000 -
f0Jfe0m00000 C
I0i000m00000 N
G0g000m0000x 0
idF0Gcm: 0
hhIDbFm: C
I0h0e0m: N
jKDEefm: l
Hedd00m= l
i0Jd00m? 0
jDaGG0m? C
Hdf0d0m@ l
GegeH0mC ,
hDfFG0mC -
Jhf000mC .
mdOde0mC 0
H0ede0mC :
kKJeiCmC C
dJb0i0mC I
Ff0000mC M
J0id00mC N
IiBIjAmC l
hDFdD0mC u
gbF0E0mCb -
EIhAg0mCb C
Jhdce0mCb l
Ff0000mCg '
fcH0e0mCg -
Hh0000mCg :
lOhfc0mCg C
hJf000mCg I
Neld00mCg N
egJ0ddmCg l
GfjdJ0mCn ,
fHddc0mCn -
Hd00f0mCn .
h0H000mCn 0
kDHGb0mCn C
G0g000mCn N
GiF00dmCn i
GhB0A0mCn l
hE00F0mCn u
keL0b0mCs 0
f0gI00mCt I
I0efe0mCt l
g000G0mM l
j0Ldf0mN ,
Hd00g0mN -
Ieadf0mN 0
pgLeJImN C
eIf00dmN I
iBbIc0mN U
Jff0d0mN i
kBLhE0mN l
j0fIG0mN u
i0I000mNN 0
IgkIfFmNN C
iFH0e0mNN l
JfDfh0mU C
H0dg00mU N
hIiG00mU U
h0fJ00mU l
jKd000mUg U
lN0df0m_ C
Ff0000m_ _
Ii00b0m_ l
hFeG00ma C
Haf0d0ma l
GD00h0madd C
fdH0d0mal .
Ih0ae0mals C
i0I000man l
giKfF0mand C
fGeegImand l
jeK000mapt .
bf0dfImas C
jiCEL0mat C
hdbBH0mat l
g0G000mauf l
ei0Lf0maus C
f0F000mavenue N
eH0f00mbe C
li0GNbmbei C
g000G0mbusiness C
F000f0mbv l
fG0dA0mby C
geBIc0mcite C
Gf00e0mclass C
J0j000mcol 0
g000DFmcomputer l
l0L000mcorner l
h0d0I0mcorp .
Jfg000mdas C
Gf00d0mdata C
gb00G0mdata l
eDDgF0mde C
FgE000mde l
ec00eHmdear C
fdDF00mdel C
Mi0ei0mden C
EiKeedmder C
fahGF0mdi C
Jhe0e0mdie C
dfd00Hmdr .
FgEd00me l
Hf0e00mein C
Gg0000meine C
If00g0meinen C
fHc00emf .
HgdgG0mfor C
i0d0J0mfor l
F000f0mfor u
HGe0fgmfrau C
jjfLI0mfrom C
fd0G00mfrom U
i00GF0mfrom l
I00eh0mfrom u
hC00G0mfur C
dGe0d0mg .
f0F000mgardens N
g0G000mgate 0
iH0dF0mgiven C
fD0dF0mhat C
HBed0fmherr C
fI00f0mhi C
gG0000mhim l
fIe00dmi .
Ff0000mi l
FhHf00mim C
GnCOj0min C
hcbI00min U
EffI0fmin l
i000I0minc .
Id0dddminto C
h0H000mis 0
fHEadfmis C
gDG00dmist C
hH0000mit C
eHe0d0mk .
F0f000mlane N
fd0H00mlos C
j000J0mltd .
g0G000mmarkt 0
iJ00e0mme C
Jh0ed0mmeine C
Ki00eemmet C
d0fH00mmill C
eIdde0mmit C
iH000Dmmr .
hh000Kmms .
0G00g0mms C
dgF0F0mn .
hg0K00mnach C
cddHd0mnad C
i0I000mnan 0
Ihc000mneue C
GfCCf0mnew C
H0f0cdmnumber l
hHeF00mo '
dgH000mo .
I0i000mof 0
hbGFCdmof C
j00bJ0mof u
JdJij0mon C
i00cI0mopen l
GB0df0mor C
dfIe00mp .
h0DF00mpeople '
F000f0mproject C
F000f0mquery l
Hd0fd0mreturn C
0fgJ00msan C
Ff0000mso l
H0h000mst .
f0Gc00mst C
kK0000mstarring C
F000f0mstored l
F0f000mstreet ,
I0i000mstreet C
i0I000mstreet N
F0f000mstreet l
i0Jd00msuite 0
Fh0dG0mt C
f0H0e0mter 0
kCcFbImthe C
0fGDCfmthe l
g000G0mthe u
hG00D0mthink l
g0000Gmtime l
heKee0mto 0
eGEHlDmto C
FeDCf0mto l
ieI0Fbmu .
geH000mu 0
JCeFk0mu C
f0F000mu N
Hef000mu u
Ff0c00muna l
DcdgH0mund C
H000h0munser C
F000f0muser C
f0F000mut 0
Ig00ddmv .
gH00a0mvan C
fGddE0mvan l
F000f0mvector l
kaeFKemvon C
efeI00mw C
g0G000mweg 0
eedgDJmwith C
eGf000my .
iI0000myou C
ee0eI0mzwischen C
heI000m| 0
FbhHddm| C
Hf000em| I
jDeEGEm| l
Hgd000n# C C
0G00g0n& Cn C
Ii0000n' : C
F0f000n, - 0
J00j00n, 0 .
H0h000n, 00 ,
f0F000n, 00 -
G0g000n, 000 ,
f0F000n, 0000 C
f0H0e0n, C ,
0FD0g0n, C C
F0f000n, Cg ,
0ee0G0n, Cg C
G0f0d0n, Cg l
l0e0M0n, Cn l
cKddhdn, N C
eHf000n, N I
Gdf0b0n, and l
I0i000n, col 0
ef00dIn, the C
g0G000n, u N
F0f000n- 00 -
G0g000n- 000 -
h0H000n- 0000 N
G0g000n- 0000x 0
fHe0c0n- C C
fF0000n- C l
fgF0G0n- Cn -
g0G000n- weg 0
dfeI00n. , C
j0J000n. 000 ,
H0h000n. 000 .
f0F000n. 000 C
H0h000n. 000 N
G0g000n. C N
fIf000n. Cb C
dgI0d0n. and C
dgH000n. o .
F0f000n/ 00 /
f0F000n/ 00 N
cHh000n0 , l
K0k000n0 . 0
Hf000fn0 : C
F0f000n00 ) 0
F0f000n00 , -
I0i000n00 , 0
ehdJ00n00 , C
g0GC00n00 , U
Ideed0n00 , l
L0l000n00 . 0
h0H000n00 . l
G0g000n00 / 0
J0j000n00 000 0
G0g000n00 : 0
f0Gd00n00 C 0
F0f000n00 N 0
deHe00n00 p .
e0cHf0n000 , C
K0jd00n000 - 0
i0I000n000 / 0
H0h000n000 00 0
I0i000n000 000 0
0eIfd0n000 C C
igELf0n000 N C
i0HB00n000 N l
g0cCG0n0000 , C
H0h000n0000 - 0
J0j000n0000 00 0
I0i000n0000 N 0
00Ihd0n0000 N C
i0I000n00000 - 0
I0i000n00000 N 0
H0h000n: 000 0
K0d0j0n: C ,
0Ff000n: C I
0f00F0n: C u
hEF000n: Cg l
0g00G0n: Cn -
GCdd0fn: N C
CfHiF0nC , C
GdefF0nC , l
iDfDI0nC - C
G0g000nC 0000 N
fd00GcnC : 0
gdICf0nC : C
HeDf0dnC : l
Hcfd00nC C C
j0J000nC C N
g0AG00nC C l
0Jc0i0nC Cn -
f0H0f0nC N ,
EhEccFnC N C
g0gF0HnC NN C
ffCeJ0nC and C
fdDF00nC del C
D00hG0nC from C
g0G000nC gate 0
gddJ00nC in C
cddHd0nC nad C
GdcfD0nC of C
EagF00nC u C
Ff0c00nC una l
BG0fd0nC und C
eH00f0nC van C
dheDJ0nC von C
0bfdH0nCb , C
gdF0E0nCb - C
dKhf00nCg , C
Iff000nCg , l
gFF0e0nCg - C
g0G000nCg 00 ,
g0G000nCg 00 N
Hef000nCg Cn ,
dH00g0nCg Cn -
Ff0000nCg Cn i
0hhHEGnCg N C
gIF0h0nCg and C
agBCG0nCn , C
jJCdB0nCn - C
b0Hdf0nCn N 0
egi0IHnCn N C
id0G0GnCn NN C
gFfeI0nCn and C
g000G0nCn corp .
eh0GF0nCn from C
g000G0nCn inc .
g0G000nCs . 0
J0j000nCs 000 ,
F0f000nCt , l
Hdf0d0nM @ l
0f0cG0nM and C
H00dednN # C
h0Lgf0nN , u
Gfc000nN 0 ,
K0k000nN 0 0
fHHfednN C C
f0Gd00nN C u
Ff0000nN Cg :
00hH00nN Cn C
d0Hg00nN U N
h0H000nN apt .
G00fd0nN return C
fF0000na . C
fH00d0na C C
h0H000naddress : 0
fdG000nal . C
f0F000nand C 0
Hgd000nand Cb C
idF0G0nand Cg C
F000f0nand Cn .
k0K000napt . 0
df0Jg0narrived at C
0fdG00nave , C
hd00I0nboth of l
G0g000nbox 000 N
GC00g0nby Cb C
gG0000nby Cg C
I0i000ncol 0 ,
e0Ih00ncorner of C
jJ0000ndr . C
He0dd0nexample of l
h0H000nflat 000 N
Gf0c00nfleckens . l
gC0dH0nfor C C
0feEF0nfrom C C
F000f0nhr : C
Jh0e00ni . I
f00Ge0nin C C
g0cH00nin C l
keL000nin der C
gG0000nk . C
00hH00nlane N C
eh0J0enmoved to C
fF0000no ' C
f0F000no . C
F0D0h0nof Cn l
ffI000np . I
h0DF00npeople ' i
g0G000npostfach 0000 N
Hh0000nself . l
0dhI00nstreet , C
e0Gd00nstreet N l
i0I000nsuite 000 ,
J0j000nsuite 000 N
gb00G0nthe C C
l0L000nthe corner l
H0f00dnthe number l
eG000fnthis is C
g0000Gntime and l
0Ff000nto Cg C
Ff0000nto _ l
gHd00anto dr .
jg0IH0nto the C
g0DF00nto the l
hdI000nu . 0
f0F000nu 00 0
f0F000nu 00000 -
Ff0000nu C C
g0G000nufer 000 N
F000f0nvector and l
g000G0nvon Cn ,
gFC000nwith Cg l
ig0dL0nwork for C
Hfe000nz . C
Gg0000n| " C
Hg00b0n| C -
CDddfGn| C C
Ieede0n| C l
Hf00d0n| Cb l
fId0f0n| Cg C
Ii0000n| Cg l
Ii00C0n| Cn -
Gc00f0n| add C
Gef000n| das C
Ig00f0n| der C
gG000Bn| dr .
fI00f0n| hi C
Ff0000n| i l
Ih00d0n| meine C
gG000Cn| mr .
dg000Hn| mrs .
Hd000gn| prof .
lI00H0n| the C
H000h0n| unser C
heI000n| | 0
FbhHddn| | C
Hf000en| | I
jDeEGEn| | l
Hed0e0o! |
ede0H0o& Cn
iH00F0o' C
Ggc0C0o' s
Idd0f0o( Cn
F0f000o, -
H0h000o, 0
g0G000o, 0000
Eeh0H0o, C
Hef0b0o, Cg
f0edI0o, Cn
F0f000o, Cs
J0j0b0o, and
f0F000o, apt
h0H000o, belgium
f0F000o, chemin
I0i000o, col
g0G000o, flat
g0Hc00o, nan
f0F000o, suite
i0Je00o, u
L0k0e0o- 00
j0J000o- 0000
cGd0e0o- Cg
jBG0G0o- Cn
fdI0cdo. ,
Afe0H0o. .
J00j00o. 00000
bgC00Go. C
hIc00bo. Cb
dgH000o. box
deHe00o. o
Ndk0eeo. |
g0G000o/ 0
F0f000o/ 0000
I0h0d0o0 )
Lfgdedo0 ,
L0l000o0 -
Jgaee0o0 .
G0g000o0 00
M0m000o0 000
M0m000o0 0000
G0fd00o0 00000
F0f000o0 :
k0K000o0 ?
ldMfFco0 C
g0G000o0 Cg
e0Hee0o0 Cn
i0I000o0 Cs
j0J000o0 Ct
aeIhb0o0 N
h0H000o0 Ut
f0F000o0 for
hdI000o0 in
f0He00o0 p
F0f000o: 00
F0f000o? C
H0h000o? |
fIdeb0oC !
ch00H0oC &
gHCfD0oC '
fJDdh0oC (
idFbH0oC )
iFhEFFoC ,
lEMhGeoC -
eEcGgCoC .
efIda0oC 0
phReE0oC 00
nfPe00oC 000
E0Gdg0oC 0000
fdlN00oC 00000
HJifg0oC :
jGGfF0oC ?
bIfEgcoC C
HafBf0oC Cb
fgIeAFoC Cg
FKiEjaoC Cn
i0eKe0oC Ct
Ff0000oC M
fGfeFDoC N
gddCKgoC NN
kL00d0oC _
fH00f0oC a
F0f000oC an
icJgeGoC and
fa00F0oC as
fI0de0oC asked
fddH00oC at
0G0cf0oC auf
Ci0Je0oC by
dI00g0oC case
Jd0ge0oC data
Ff0000oC database
fFeFd0oC de
f0He00oC dei
h0Jf00oC der
Mifd0foC distance
Hf00e0oC does
eI00h0oC et
Hf0dd0oC first
Hg00c0oC frau
Hg00b0oC fur
deIed0oC gate
fd0DF0oC gave
G00df0oC grusse
kh00N0oC has
jD0dJ0oC hat
EefhKfoC in
ee0dH0oC inc
jd0GI0oC ist
d0FCf0oC kingdom
00Gcg0oC last
hH0000oC lives
df00G0oC llc
f0G0d0oC markt
Hh00b0oC must
0feH00oC nad
GcaEefoC of
if00J0oC office
Ff0eE0oC offices
fF0000oC or
ef00H0oC oy
Jfd0f0oC place
GA0cf0oC report
g000DFoC resources
hH0000oC spent
f0G0d0oC st
ddGe00oC street
g000G0oC such
eeIe00oC ter
g00G00oC they
ef0GB0oC this
HceHj0oC to
f00Hd0oC too
j000HFoC transit
CedJg0oC u
Gg0000oC una
F000f0oC user
F00f00oC using
deH0d0oC ut
gG0dC0oC van
IFfBh0oC von
If0f00oC war
gh0BJ0oC was
DLjbg0oC were
Gd00f0oC when
de0Gc0oC with
jE0cI0oC wurde
DHJjgdoC |
kMEecfoI .
CHdef0oI C
fHf0C0oI Cn
00gG00oI N
Gdf000oM @
hF00E0oM and
m0Md00oN ,
Jei000oN 0
G0g000oN 00
H0h000oN 000
e0G0d0oN C
I0i000oN Cg
F0f000oN Ut
H0h000oN apt
F0f000oN b
g0G000oN fpo
g0G000oN u
kEID00oU ,
dIf0d0oU -
kaJFe0oU .
fFcC00oU N
hIiH00oU U
hKfc00oU Un
jFbH00oU |
FgIedfoi .
dddIe0oi C
f00cG0oi N
Gfd000ol (
GFjdeHol ,
fe00Idol -
GDhAgGol .
F0f000ol 0
e0H0f0ol 00
g0DF00ol 000
j0JB00ol 00000
Ff0000ol =
hFF000ol ?
IEkHBgol C
F0Fdefol Cg
DfFDcdol Cn
I0def0ol Ct
ifHDbGol N
j00e0Kol NN
Jj0000ol _
H0f0d0ol a
fF0000ol added
g000G0ol adds
HC00gdol as
G0f0d0ol at
H00d0fol by
m0M000ol corner
g00G00ol country
df00G0ol data
GfEe00ol de
gD00F0ol der
Hfe000ol e
Ff0000ol for
eG00d0ol found
Ici0B0ol in
iFc0G0ol is
H0h000ol number
ddICh0ol of
h000H0ol office
Gf00d0ol on
g0000Gol operator
F000f0ol stored
h0H000ol street
cf0G00ol this
FDfd00ol to
H000h0ol vector
G0fd00ol via
fG000dol was
hbJccdol |
ge0dJ0ou ,
l0ebM0ou .
f0F000ou 0000
i0Kde0ou 00000
k0GFE0ou N
gG0000ou in
j000J0ou is
F000f0ou meeting
gCC0F0ou |
`;

let unpacked: ReadonlyMap<string, readonly number[]> | undefined;

/** Weights of the tagger by feature, one for each tag. */
export function weights(): ReadonlyMap<string, readonly number[]> {
  unpacked ??= new Map(
    PACKED.split('\n')
      .filter(Boolean)
      .map((line) => [line.slice(6), [...line.slice(0, 6)].map(weightOf)]),
  );
  return unpacked;
}

/** Levels grow with the root of a weight. */
function weightOf(letter: string): number {
  if (letter === '0') return 0;
  const level = letter >= 'a' ? 96 - letter.charCodeAt(0) : letter.charCodeAt(0) - 64;
  return level * Math.abs(level);
}
