/*
 * Written by bench/redaction-fit.ts; do not edit. What the tagger of names has learnt: for each feature one letter for each
 * of O, PERSON, ADDRESS, LOCATION, ORGANIZATION, TITLE (z to a: levels -26 to -1, 0, A to Z: 1 to 26), then the feature.
 *
 * Source  averaged perceptron on sentences of our own and on the tuning half of texts made by microsoft/presidio-research
 *         (MIT, (c) Microsoft Corporation). Only these numbers were taken from them.
 */
const PACKED = String.raw`
Igd0d0-1k"
If0de0-1k#
Hdg000-1k$
die0K0-1k&
KgkDD0-1k'
cfecI0-1k(
H0g0d0-1k)
dbhI00-1k*
h0GbFc-1k,
GeieIC-1k-
MJjhid-1k.
Hfd0d0-1k/
IjDECd-1k01
KgGgfd-1k02
KgCdh0-1k03
IhdDd0-1k04
HgJhfd-1k0a
lCHAIe-1k:
ji0HK0-1k;
Kff0dd-1k=
mbcKG0-1k>
EDkIEf-1k?
eHd0d0-1k@
HfIgiC-1kC
hOidiD-1kCT
FcfeHd-1kCb
EGge00-1kCbw
K0i0dd-1kCd
eIIhh0-1kCg
CFHhg0-1kCgw
HdFib0-1kCk
GmcELd-1kCn
cFGfhE-1kCnw
JDj0Ad-1kCo
Midg0d-1kCp
ldN0d0-1kCs
Hdd0f0-1kCtw
kfMeF0-1kCu
igBJF0-1kCv
GfhcAH-1kCw
jiFKD0-1kCx
kMfgFa-1kI
bIedf0-1kIp
fJfd0b-1kIv
Mgi0e0-1kM
igIdGE-1kN
ieBIhH-1kNN
EHgGhd-1kU
iIC000-1kUg
C0Gfd0-1kUt
AdGf00-1kUu
HejH00-1kUw
I0i000-1k[
bHcdf0-1k_
jEfKbd-1ki
DgfKf0-1kip
GDef00-1kiv
EBfeGd-1kl
jJ0dhG-1klT
keNdf0-1kla
hId000-1klb
Jhd0d0-1klc
kNffAC-1klg
gLjGfd-1klgw
H0kG00-1klk
BjcbJ0-1kln
GdifgK-1klo
dhKffE-1klp
g0G000-1kls
g0G000-1klt
iedHKg-1klv
hciGIB-1klw
hJdd00-1klws
KfHgj0-1ku
Gcf000-1kuc
gG0000-1kug
KFe0k0-1kuo
f0Hd00-1kuu
EfIgd0-1kuw
F0f000-1k{
Igd0d0-1w"
If0de0-1w#
Hdg000-1w$
die0K0-1w&
KgkDD0-1w'
cfecI0-1w(
H0g0d0-1w)
dbhI00-1w*
h0GbFc-1w,
GeieIC-1w-
MJjhid-1w.
Hfd0d0-1w/
IjDECd-1w0
KgGgfd-1w00
KgCdh0-1w000
IhdDd0-1w0000
f0G0d0-1w00a
f0F000-1w00th
lCHAIe-1w:
ji0HK0-1w;
Kff0dd-1w=
mbcKG0-1w>
EDkIEf-1w?
eHd0d0-1w@
igIdGE-1wN
ieBIhH-1wNN
I0i000-1w[
bHcdf0-1w_
ECgHg0-1wa
JAdeg0-1wabout
Icd0h0-1wadd
h000H0-1wagainst
Hf0dc0-1wals
gdId00-1wan
heFiIH-1wand
ig00L0-1wangebot
j0Kd00-1wapt
aMdck0-1ware
EghfdK-1was
knKDNd-1wat
gGHdg0-1wauf
fi0Kc0-1waus
hcH000-1wav
f0F000-1wavenue
efCG00-1wb
fc0Jg0-1wbad
H0d0g0-1wbank
HGdgg0-1wbe
ig00L0-1wbecame
mldHPb-1wbei
if00K0-1wbetween
fG00d0-1wbirthday
kd0dL0-1wbought
f0F000-1wbox
DF00g0-1wbv
CJfgBd-1wby
G0g000-1wcall
eI0dg0-1wcalled
0dfG00-1wcape
F000f0-1wcase
fdBIf0-1wcite
jgdMd0-1wcity
i000I0-1wclaims
Hh0000-1wclass
Jdhe00-1wcode
kJ0dE0-1wcompared
l0L000-1wcorner
h0b0I0-1wcorp
H000h0-1wcountry
G0g000-1wcrescent
Hded00-1wdas
df00G0-1wdata
hdECG0-1wde
hD00dH-1wdear
0fH00d-1wdei
Mj0fe0-1wden
DjNdhd-1wder
0fGEf0-1wdes
ff0BI0-1wdi
G000g0-1wdiary
Kgf0d0-1wdie
Gg0000-1wdiscussing
Bcg00G-1wdr
FGgf00-1we
fI0df0-1wearly
G00df0-1weinen
d0gH00-1wel
fedGF0-1wen
Hf00e0-1wet
H000h0-1wevent
Ff0000-1wexclamation
F000f0-1wexpected
fF0000-1wf
HhchJd-1wfor
DKddfh-1wfrau
fF0000-1wfriend
kieMG0-1wfrom
gC0cF0-1wfur
j0J000-1wgardens
Gf00c0-1wget
gG0000-1wgiven
f0F000-1wgreen
hD00G0-1what
h000H0-1whealth
jI0fG0-1wher
GEd0df-1wherr
dH0dd0-1whey
gH00d0-1whi
f0F000-1whigh
f0Gb00-1whill
gKdgd0-1whim
GgFdc0-1wim
HpjSif-1win
iDg0K0-1winc
h000H0-1winnovation
iJJFle-1wis
jCCLfd-1wist
F0f000-1wj
fe00H0-1wjoining
eH000f-1wjr
g00G00-1wkingdom
g0H00d-1wkirche
G000g0-1wknowledge
ia00I0-1wkunde
FgEDe0-1wla
mc00M0-1wlater
0i0GE0-1wleft
je00L0-1wlike
F0f0dD-1wline
Hfc0cd-1wlist
G000g0-1wllc
de0H0d-1wlos
iJc0d0-1wm
G000g0-1wmarketing
f0G0c0-1wmarkt
hJ0dd0-1wme
Ff0000-1wmein
Jh00f0-1wmeine
Gg0000-1wmemory
Khddd0-1wmet
gI0dd0-1wmit
jK00da-1wmr
fg000I-1wmrs
ff00fJ-1wms
Jd0cgd-1wmultiple
I0d0fd-1wmy
deA0Hd-1wn
di0J00-1wnach
ddfI00-1wnad
fH000f-1wname
k0K000-1wnan
Lhdcg0-1wneue
Ig00f0-1wnot
kGGCD0-1wo
jfeHJA-1wof
fi00K0-1woffer
H0f00d-1woffice
JaKemd-1won
i000I0-1wopen
JGdhh0-1wor
ffI0b0-1wp
cfDGd0-1wpeople
F000f0-1wpolicy
0hdI00-1wport
f0F000-1wpostfach
Eh000G-1wprof
G000g0-1wproject
fHd0d0-1wregards
Id0g00-1wreturn
G000g0-1wright
F0gFd0-1wroad
e0f0FF-1wroom
F0f000-1wroot
0hfJb0-1wsan
G000g0-1wsection
F0f000-1wsince
gD00F0-1wsister
g0G000-1wsquare
F0Gff0-1wst
iJ0d00-1wstarring
g000G0-1wstate
G000g0-1wstored
g0H00d-1wstr
H0edd0-1wstreet
g0G000-1wsuite
G000fd-1wtechnologies
kL0cd0-1wtell
EcdGf0-1wthat
gieFIG-1wthe
fG00c0-1wthink
H0d0dd-1wthis
hdIHlI-1wto
h000FE-1wtransit
g000G0-1wtwice
hfHFC0-1wu
g0G0c0-1wul
He0be0-1wuna
gFefH0-1wund
Hf00f0-1wupdate
H000h0-1wuser
f000F0-1wusers
If0dd0-1wusing
IhcBd0-1wv
lKdeH0-1wvan
kHjHKg-1wvon
hGfG00-1ww
fGF0g0-1wwar
F0f000-1wway
Kiddd0-1wwhere
df00G0-1wwie
fcHjEF-1wwith
hDH0d0-1wwohnt
hI0d00-1wwould
dHdd0b-1wy
eG00d0-1wyou
Idf00d-1wz
gc00H0-1wzwischen
F0f000-1w{
EhBCFc-1|
AJfdf0-2k"
Hf00e0-2k#
Jgg000-2k$
HhgdI0-2k&
KDgegd-2k'
Ggg0H0-2k(
Jchde0-2k)
IAfdd0-2k*
feFhFG-2k,
HcciDC-2k-
EFGDjg-2k.
FfbFf0-2k/
MGhhgf-2k01
JkFHi0-2k02
cjKKkd-2k03
CkHdH0-2k04
Jadi00-2k05
F000f0-2k07
MiifF0-2k0a
eHgdCD-2k:
Eh0fI0-2k;
Idd0f0-2k=
hbCFE0-2k>
mDEGJd-2k?
bejEFH-2kC
OIjdij-2kCT
ldJKgd-2kCa
IBjbGe-2kCb
gEe0G0-2kCbw
JdegfE-2kCc
GgidJ0-2kCd
CMkCiD-2kCg
DDJgj0-2kCgw
GjgGId-2kCk
ggjFKF-2kCn
fCGdgG-2kCnw
DjdHdG-2kCo
hFGlMf-2kCp
f0BGd0-2kCs
ghKdC0-2kCt
FkdHE0-2kCtw
i0eK00-2kCu
JBjhhK-2kCw
CGdFh0-2kCx
jHabaG-2kI
eIc0g0-2kIp
Kfg0fd-2kM
ffecGH-2kN
iAEEhJ-2kNN
FjHGfd-2kU
g0G000-2kUu
JejF00-2kUw
I0i000-2k[
Jef0f0-2k_
kEHFFf-2ki
HFhEg0-2kip
hFKFfi-2kl
hJ00f0-2klT
liOEd0-2kla
hHA000-2klb
Ohhdh0-2klc
kMgCDd-2klg
cLgDgg-2klgw
F0gD00-2klk
riIIP0-2kln
gK0cfd-2klnw
fIiHkJ-2klo
bKJjig-2klp
kcJ00F-2klu
jDEhK0-2klv
DcHbfe-2klw
Jdi000-2klws
NiDhcf-2ku
J0f0h0-2kuc
jhJdI0-2kuo
k0Ld00-2kuu
DdKei0-2kuw
F0f000-2k{
AJfdf0-2w"
Hf00e0-2w#
Jgg000-2w$
HhgdI0-2w&
KDgegd-2w'
Ggg0H0-2w(
Jchde0-2w)
IAfdd0-2w*
feFhFG-2w,
HcciDC-2w-
EFGDjg-2w.
FfbFf0-2w/
MGhhgf-2w0
JkFHi0-2w00
cjKKkd-2w000
CkHdH0-2w0000
Jadi00-2w00000
f0G0d0-2w00a
c0fG00-2w0th
eHgdCD-2w:
Eh0fI0-2w;
Idd0f0-2w=
hbCFE0-2w>
mDEGJd-2w?
ffecGH-2wN
iAEEhJ-2wNN
I0i000-2w[
Jef0f0-2w_
IFhEh0-2wa
kfKgJ0-2waddress
gfJ000-2wadresse
gd00H0-2wagainst
hEDF0d-2wam
eHFdg0-2wan
IFHinJ-2wand
mf00O0-2wangebot
k0Ld00-2wapt
IFBCk0-2ware
fd0Lhd-2warrived
IhhagJ-2was
ljJ0Md-2wat
hcH000-2wav
hfHF00-2wavenue
G0d0e0-2wbe
hh00L0-2wbecame
fg00I0-2wbeen
Fkd0Lg-2wbei
0G0fd0-2wbelongs
Dgc0F0-2wbetween
hd00I0-2wbought
H0lI00-2wbox
je0CK0-2wbranch
G0000g-2wbrief
fc0eH0-2wburo
Gg0000-2wbut
hcDCF0-2wbv
dKdefd-2wby
F000f0-2wcalculate
BJgdf0-2wcall
hKdf00-2wcalls
EIged0-2wcan
fi0K00-2wcapital
fdBIf0-2wcite
lhdO00-2wcity
i000I0-2wclaims
Hd0fb0-2wcollection
gd0H00-2wcompany
gg00J0-2wcontract
i0Jdc0-2wcorner
dfG000-2wcorso
a0gG00-2wcrescent
kD00J0-2wcustomer
dhECG0-2wde
f0H00d-2wdei
fmNcHe-2wder
Icdcfd-2wdie
Gg0000-2wdiscussing
h00H00-2wdown
hKfd00-2wdr
eHed00-2we
FF0gd0-2wemail
fGF0g0-2wes
G00ced-2wexample
fG00d0-2wfirst
l0L000-2wflat
Gg0000-2wfleckens
IiedId-2wfor
g00G00-2wfounded
Kbdddg-2wfrau
lDfKF0-2wfrom
f0Gc00-2wgardens
F000f0-2wgenerator
G0g000-2wgetting
gG0000-2whad
fG00d0-2whappy
hefdL0-2whas
ee00G0-2what
dI0g00-2whello
EkcLg0-2where
Kfd0df-2wherr
fH0d00-2whis
fH0d00-2wholder
mg0N00-2whome
Mdfdi0-2whr
eId0e0-2wi
eI0df0-2wich
IlIHid-2win
jHMkGg-2wis
gBcHd0-2wist
bHd0de-2wit
G00fd0-2witems
G0f0c0-2wj
g0cG00-2wkingdom
g0G000-2wkirche
G000g0-2wknowledge
nB00N0-2wkunde
0dfG00-2wlane
lg00N0-2wlater
Gf00d0-2wlayout
fg00dJ-2wletter
Hdd0d0-2wline
HKfgie-2wlist
k0IIdd-2wlives
geDEF0-2wllc
0dH0f0-2wlocated
0f00F0-2wmanually
IDg0g0-2wmeeting
iI0000-2wmein
eH0fd0-2wmeine
Hf0geG-2wmessage
cHddd0-2wmet
Ii0000-2wmodified
ikDN00-2wmoved
gI00f0-2wms
hH0000-2wmust
DJfdg0-2wmy
fdE0F0-2wn
hM0fgf-2wname
fH0dd0-2wnamed
g00Hc0-2wnorth
FJ0fj0-2wnot
Hdf0c0-2wnumber
iGDBC0-2wo
GlfbKA-2wof
kg00M0-2woffer
Bdh0I0-2woffice
EFKbld-2won
egI00d-2wone
l000L0-2wopen
f0F000-2wos
hh00L0-2wour
fdId00-2wp
Gg0000-2wparent
Gg0000-2wpd
h0DG00-2wpeople
j0FH00-2wpostfach
I0ffd0-2wproblem
gH00c0-2wprof
F0f000-2wpython
g0G000-2wqueen
0fF000-2wrefers
fGe000-2wregards
Hd00f0-2wremove
ffKg00-2wreturn
Dg0Gd0-2wreturned
aI0ch0-2wright
FfCAd0-2wroad
F0f000-2wroot
0g0G00-2wrules
hh0fM0-2wsales
eiJ000-2wsame
cdHf00-2wse
Hd0fd0-2wsearch
Ff0000-2wself
HF00j0-2wsongs
gdHFf0-2wst
g000G0-2wstate
gf00I0-2wstill
f0F000-2wstr
cfeH00-2wstreet
Hdd0f0-2wsystem
Dbg0G0-2wt
gI0g00-2wtalking
G0f0d0-2wtasks
fId0d0-2wteam
dg00DG-2wtechnologies
fI0df0-2wthan
HEfEh0-2wthat
KhjfId-2wthe
FEd00g-2wthis
gIGflI-2wto
gG0000-2wtoo
Hd0de0-2wtuples
keKbE0-2wu
Hf0be0-2wuna
iIefH0-2wund
g0G000-2wunit
Gg0Fe0-2wuniversity
fG00d0-2wunser
f00Hf0-2wup
Jd0gcd-2wuse
G0d0f0-2wuser
G0d0f0-2wusing
g0G000-2wutca
g0G000-2wutja
Gf0c00-2wvalues
gEfbH0-2wvan
G000g0-2wversion
EahgJ0-2wvon
gHfE00-2ww
hGAcE0-2wwas
fF0000-2wwho
gJ0gd0-2wwife
chGeDF-2wwith
iEG000-2wwohnt
h000H0-2wwon
md0dN0-2wwork
hg00K0-2wworks
Fg0B00-2wworld
g00G00-2wwurde
aCd0fG-2wx
hg0FI0-2wyear
Iff000-2wz
F0f000-2w{
DKpdLB-2|
Ig00f00k!
Jh0dd00k"
Kfi0000k$
dhe0J00k&
JfjFEd0k'
Kgd0h00k(
Ldhdf00k)
J0ie000k*
Skjhff0k,
JicdfF0k.
HdEjFd0k01
ggNgfd0k02
bhLdfd0k03
fdJdd00k04
k0Le000k05
Kcj0000k07
efNfhd0k0a
Qkkec00k:
Lfdfh00k;
Jdh00d0k=
M0kdf00k>
Tdqfdf0k?
qNhHIa0kC
Bjff0M0kCT
lhPhfF0kCa
oPceD00kCb
jKhfH00kCbw
IfbjG00kCc
IEgddd0kCd
pPIFhd0kCg
jJFiE00kCgw
ngMMge0kCk
tQGFIf0kCn
kKGChd0kCnw
gigfOd0kCo
HhD0e00kCp
gdGEd00kCr
oBPCg00kCs
okNOh00kCt
efdJe00kCtw
geLiC00kCu
fBhHFd0kCv
FjDCFD0kCw
jHdCBE0kI
FFcdg00kIp
dIfd0b0kIv
dMife00kM
ff00I00kMo
Sikhi00kN
Q0nh000kNN
kJhKf00kU
iJgGd00kUb
kHCF000kUg
jLfd000kUn
mfJLe00kUt
f0Gd000kUu
GeiH000kUw
gDaE000kUx
Hdf0000k[
Hgd0c00k\
F0f0000k]
Kjf0000k_
Lfddh00kip
Lhid000kiv
KDgefc0kl
Hk0dfK0klT
gdMfgd0kla
lMfdE00klb
HfBdd00klbw
Mh0if00klc
kMbdeC0klg
IejFdD0klgw
lgJLe00klk
mPhDe00kln
Ifdcd00klnw
Iji0JC0klo
NeiBie0klp
e0Ge000kls
kfFLf00klt
UkpAiF0klw
KgidD00klx
ggFiMd0ku
jG0GE00kug
ed0dG00kugw
lfC0N00kuo
f0Hd000kuu
hhGEH00kuw
Ig00f00w!
Jh0dd00w"
Kfi0000w$
dhe0J00w&
JfjFEd0w'
Kgd0h00w(
Ldhdf00w)
J0ie000w*
Skjhff0w,
JicdfF0w.
HdEjFd0w0
ggNgfd0w00
bhLdfd0w000
fdJdd00w0000
k0Le000w00000
G0g0000w00000000000000
g0G0000w00a
H00fd00w0d
Qkkec00w:
Lfdfh00w;
Jdh00d0w=
M0kdf00w>
Tdqfdf0w?
Sikhi00wN
Q0nh000wNN
Hdf0000w[
Hgd0c00w\
F0f0000w]
Kjf0000w_
Jbcdi00wa
f000F00wag
ChChIE0wand
gG00000wapril
idKd000wapt
g00G000warab
Nhh0i00was
I0fcdd0wat
cdJded0wauf
deHd000wav
DiH0000wb
gc0Jg00wbad
H0d0f00wbe
Jgd0dc0wbest
Gfd0000wbill
g0Gb000wbox
h000H00wbv
H0d0dd0wby
00Gf0c0wcanada
0dfG000wcape
fd00H00wcare
00hH000wchile
g0BIf00wcite
i000I00wclaims
F000f00wclosed
Kffdd00wcode
Ih00d00wcol
G000g00wcompany
h000H00wcompared
H000h00wcontract
l0L0000wcorner
g000G00wcorporation
F000f00wcosine
H000h00wcountry
I000i00wcustomer
iGFCc00wde
f0H00d0wdei
i0I0000wdem
Hf0d000wden
fHCed00wder
g0GFf00wdes
Gf0c000wdev
Iddce00wdf
iD0EG00wdi
G000g00wdiary
Hef0000wdie
I00efd0wdigits
f000F00wdimensional
Ihg0fH0wdr
Lejd000we
f0cHd00weast
d0gH000wel
Ic0edd0weuclidean
fF00000wf
F0f0000wfax
F000f00wfield
gG00000wfields
H000h00wfor
Kfdd0g0wfrau
Id00fd0wfrom
i0J0d00wgardens
ff00I00wgmbh
d0fG000wgreenlander
I00bhd0wgrusse
g000G00whealth
Hg00d00whello
C0efG00where
Gd000e0wherr
f0F0000whigh
Gf00d00whow
Gg00000whu
HCddf00wi
Hgd0000widea
Ndgidf0win
gDddH00winc
h000H00winnovation
h000H00winsurance
N0j0id0wis
eGDf000wisrael
00fF000witaly
dG000f0wjr
Hh00000wjust
i0FHd00wkingdom
g0H0d00wkirche
Jhfd0D0wline
gd00H00wllc
i00J0d0wlos
fda0G00wltd
f0F0000wmain
B000gF0wmanager
f000F00wmanually
Hh00000wmark
G000g00wmarketing
f0G0c00wmarkt
pI0ddN0wmr
le000M0wmrs
lg00dO0wms
I0d0fd0wmy
bgAcH00wn
f0fI000wnad
kdIH000wnan
hbEG000wnorth
H0df000wnumpy
iGGcB00wo
fdIJif0wof
J0f0gd0woffice
hd00I00wopen
G0f0cc0wor
f0F0000wos
00gG000wosterreich
gdI0b00wp
f0BHe00wpeople
Jj00000wpip
D0Fdf00wplace
F000f00wpolicy
Jh0cd00wpop
gedI000wport
f0Hd000wpostfach
G000g00wproject
Kf0gd00wpython
g0c0DG0wresources
e0f0FF0wroom
j000J00wsa
Gfd0000wsaid
G0d0f00wsales
dfgKb00wsan
Ifd0d00wsave
F000f00wsearch
G000g00wsection
f000F00wshift
g0G0000wsquare
Kdeff00wst
g000G00wstate
G000g00wstored
g0G0000wstrasse
Iceddd0wstreet
g0H0d00wsuite
00Gg000wswitzerland
fGg0E00wt
F000f00wtechnical
G000g00wtemplate
Ge0b0d0wthanks
GgEEgc0wthe
Id0dfd0wthis
Pdijg00wto
j000IE0wtransit
g000G00wtwice
0dGf000wukraine
g0G0c00wul
H0e0f00wund
H000h00wuser
f000F00wusers
HgcFf00wv
jJAhId0wvan
G000g00wvector
h000H00wview
J0hfc00wvon
dHfd000ww
fG00d00wwant
G000g00wwas
K000k00wweekly
Hg00c00wwhat
Haf00d0wz
h0H0000wzum
cH00g01k!
Ig00d01k"
Idh0001k$
Die0I01k&
FEiaEd1k'
IGfdh01k(
CihEJ01k)
H0h0001k*
jfBdIH1k,
fEcgGE1k-
kIIeFf1k.
GgEeA01k01
KiFefd1k02
IhECdd1k03
HeDbh01k04
edeI001k05
J0h0f01k07
Jfc0g01k0a
IHlHh01k:
bCdIh01k;
Idf0d01k=
L0l0d01k>
FGj0Gf1k?
JecdgA1kC
Kff0ec1kCT
hhNdgb1kCa
0Fg0aC1kCb
Ghd0F01kCbw
GdFdiF1kCg
GgFfDd1kCgw
ibLefd1kCk
fAGdeF1kCnw
hld0O01kCo
Hde00d1kCp
fgJDd01kCt
Iecde01kCu
jdGFF01kCv
JicFDf1kCw
DKfbgf1kI
DGCfg01kIp
dIdfb01kIv
GGhdd01kM
df00H01kMo
jfDEGG1kN
kfkHKI1kNN
eJkG001kU
BHhd001kUb
iLfd001kUn
iaJDe01kUt
F0hD001kUw
H0h0001k]
fHEdbd1ki
Hdfd001kiv
geeGaH1kl
Kj0d001klT
fgOifd1kla
fGd0Dd1klb
J0dhd01klc
EaF0iC1klg
gFdGgD1klgw
gdJbe01klk
kKiEBG1kln
gH00d01klnw
ldg0ND1klo
EHhHid1klp
j0JEd01klt
EDAGhe1klv
dbgIfD1klw
FgGGi01ku
kjCfP01kuo
g0G0001kuu
HfdEe01kuw
F0f0001k}
cH00g01w!
Ig00d01w"
Idh0001w$
Die0I01w&
FEiaEd1w'
IGfdh01w(
CihEJ01w)
H0h0001w*
jfBdIH1w,
fEcgGE1w-
kIIeFf1w.
GgEeA01w0
KiFefd1w00
IhECdd1w000
HeDbh01w0000
edeI001w00000
G0g0001w00000000000000
Hdg0001w000a
IHlHh01w:
bCdIh01w;
Idf0d01w=
L0l0d01w>
FGj0Gf1w?
jfDEGG1wN
kfkHKI1wNN
H0h0001w]
dHCff01wa
iI00001wadded
f000F01wag
fJ0df01wagreed
fc0dH01wals
Hdf0d01wam
hAHfCE1wand
Ih00c01warrived
hI00d01wasked
fEEIhf1wat
GEbfe01wauf
I0f0f01wbe
nh00Q01wbecame
fgJb001wbox
fd00H01wbv
becHe01wby
Ifd0e01wcan
g0G0001wcanada
G0g0001wcape
h000H01wcare
fL00j01wcase
H0h0001wchile
hd00I01wclaims
Had0f01wcode
G000g01wcompany
g000FD1wcomputer
fF00001wconcert
F000f01wcore
l0L0001wcorner
g000G01wcorporation
B0h0G01wcorso
lf0Of01wcountry
h0Id001wd
Hf0hF01wdata
Gf0b001wdatabase
hEDCC01wde
d0H0dd1wdei
i0J00d1wdem
kFI0a01wder
Ih00d01wdid
CGg0001wdie
f000F01wdimensional
Ic0gcd1wdistance
Hg00d01wdoes
HCgeb01we
da0Hg01weinen
c0gG001wel
G0g0001wfax
F000f01wfield
hH00aa1wfields
Ii00d01wfirst
j0J0001wflat
0jIEA01wfor
g0G0001wfpo
JC0cid1wfrom
i0J0d01wgardens
hgdJF01wgave
df00H01wgmbh
G00bf01wgrusse
nG0dM01whas
nGFdL01what
g000G01whealth
f0F0001whigh
fGd0001whis
Igd0001widea
fHFhEf1win
efb0H01winc
h000H01winnovation
Hdd0d01winput
h000H01winsurance
obdIMd1wis
hGD0001wisrael
lFdIH01wist
F0f0001witaly
i0K0e01wkirche
eI0gd01wleft
kK00001wlives
gd00H01wllc
gda0I01wltd
f0F0001wmain
B000gF1wmanager
f000F01wmanually
f0G0c01wmarkt
If00g01wmeeting
fGd0001wmet
Gg00001wmust
EhAeH01wn
0gdIc01wnach
0fgJ001wnad
j0FH001wnan
D0F0g01wnew
Kf00i01wnot
jK00d01wnovel
F00f001wnumpy
ihIEG01wo
FgJFif1wof
ihi0Od1woffice
Fh0fH01woffices
FE0bh01won
ge00I01wopen
GEf0ec1wor
G0g0001wosterreich
Hdd0d01wotherwise
dgF0F01wpark
gh0EJ01wpay
D0Ffd01wplace
Hf0cd01wpop
0g00G01wprice
g000G01wprogramming
Hdd0dc1wregards
BGd0f01wreport
ke0cM01wreports
GgdEBd1ws
id0fL01wsa
iI00001wsaid
G0g0001wsan
Gd00f01wsearch
g0Hc001wseems
f000F01wshift
Dg0Gd01wsigned
fg00I01wsince
bH0fd01wso
fH0cd01wspent
fdH0001wsquare
l0Mce01wst
F0f0001wstarting
Gd00f01wstored
h0H0001wstrasse
kdN0dd1wstreet
HAh0001wsuite
g0G0001wswitzerland
bHe0dd1wt
gg00J01wteam
LehBfd1wthe
fd0H001wthey
Fh0Jff1wthis
LBhHld1wto
EfHcf01wu
Ih00e01wuna
CeedH01wund
H000h01wuser
I0ddf01wusing
fEcGe01wv
Hd0dd01wvalues
h000H01wview
GEgce01wvon
DGff001ww
Jh0e001wwar
mGdGI01wwas
fgddK01wwebsite
J000j01wweekly
GKidi01wwere
Jgd0f01wwhich
CF0g001wwho
IfdEg01wwith
Gf00c01wworking
ib00I01wwurde
dHaf001wy
hIFfe01wyesterday
Hdd00d1wyou
fI0ec01wzum
F0f0001w}
PHnBig1|
ic0AKf2k"
Idh0002k$
Ife0e02k&
GHkgG02k'
IFg0hd2k(
IjgCG02k)
daHdhE2k,
GfFfiH2k-
Igd0d02k/
GeCJl02k01
JhChHf2k02
HgIhf02k03
hIhCHd2k04
dghMe02k05
L0gj002k07
GFhcc02k0a
HGkFf02k:
H0f0d02k=
ibdEI02k>
icIeIf2k?
ebfDgJ2kC
Kgf0ec2kCT
lfNdFd2kCa
FIjdFe2kCb
fgdFHC2kCbw
KgDfg02kCc
Fg0Fd02kCd
cJDifD2kCg
lgKNke2kCk
CEkeHH2kCn
gJcdgD2kCnw
Ihc0d02kCo
JHhFl02kCp
ehafK02kCs
kaOCie2kCt
jiNfB02kCu
hgIcF02kCv
NhkFjG2kCw
HGhBg02kCx
FmdHID2kI
CcHdg02kIp
Ife0d02kM
dFmGFH2kNN
IjiGG02kU
fG00d02kUb
kEHcF02kUt
Gcf0002kUw
eHf0002k\
H0h0002k]
Ie00g02k_
fIeeDd2ki
Ifdd002kiv
cbgCdH2kl
egK0dd2kla
hId0Cd2klb
KDhff02klc
hMFgic2klg
jLiGiH2klgw
gfFDF02klk
oKgdKG2kln
FbE0g02klnw
feg0JD2klo
GHhiJh2klp
lEIGd02klt
kHBFHf2klv
bi0bJd2klws
EjMcj02ku
ddGfE02kuu
GdBFh02kuw
F0f0002k}
ic0AKf2w"
Idh0002w$
Ife0e02w&
GHkgG02w'
IFg0hd2w(
IjgCG02w)
daHdhE2w,
GfFfiH2w-
Igd0d02w/
GeCJl02w0
JhChHf2w00
HgIhf02w000
hIhCHd2w0000
dghMe02w00000
F0f0002w00000000000000
H00h002w000000000000000
F00f002w0000000000000000
BFh0E02w000a
HGkFf02w:
H0f0d02w=
ibdEI02w>
icIeIf2w?
dFmGFH2wNN
eHf0002w\
H0h0002w]
Ie00g02w_
geCGB02wa
fH0db02wabout
Jh0af02walgorithm
fF00002wam
eldENg2wand
i0Ib002wapt
Jfd0g02ware
F00f002warray
Gf00c02warrived
Gef0D02was
0f0F002waus
gdDGb02wb
g00G002wbad
Hd00g02wbank
HDg0f02wbe
mg00O02wbecame
jJ00002wbeen
fF00002wbefore
00gHd02wbelgium
fc0fI02wbetter
ffJd002wbox
Gf00d02wbrief
jhcG0K2wbut
GFcff02wby
Ddg0cG2wc
GIdhfd2wcan
00Gg002wcanada
00gG002wcape
eFH0i02wcase
00hH002wchile
J0d0i02wcode
G000g02wcompany
h000H02wcorporation
aBh0G02wcorso
gI0dc02wcould
hf0Kd02wcountry
f0F0002wcrescent
f0F0002wd
Hh00002wdass
GgDfE02wde
ie0Kd02wden
bLAdie2wder
kLDdd02wdie
Gd00e02wdouble
Kfgd002we
ig00L02wein
hH00002wemail
gI00e02wends
Gg00002wenter
G0g0002werror
gG00002wevery
gG00002weverything
G0g0002wfax
fH00da2wfields
h0Jdc02wflat
FjMkD02wfor
Fi00G02wfounded
HJ0gjf2wfrom
Hde0d02wg
j0J0002wgardens
00hH002wgreenlander
g0c0G02wgroup
gG00002wh
hG00D02whas
EfF0Jk2what
df0Hd02whave
lL00002whello
fHddcD2where
gG00002whome
EFFhg02wi
lE0Lf02wim
Jcid002wimportant
djKiJd2win
He00f02windex
ee0dH02winnovation
g000G02winsurance
kjeeQe2wis
FhdBE02wist
Gg0Dd02wit
00fF002witaly
kd00L02wits
h0H0002wkirche
fI0de02wknown
bdHg002wlast
fH00d02wle
e00eG02wletter
Ff00002wll
eg00I02wlocated
Gfa0c02wltd
Gg00002wmail
DMd0m02wmet
fd0Jfd2wmorning
Di00H02wmoved
0dgI002wnad
Jdfd0d2wname
jhFdLd2wnew
A0fF002wnext
IEd0j02wnot
fiIdH02wo
Gd0f002wobject
CeJFjd2wof
Ggk0K02woffice
FIchg02won
H0dde02wor
aG0g002wordered
Hg00d02wordering
fgFCG02wp
Ah00H02wpay
efc0H02wpostfach
0g00G02wprice
G0g0002wqueen
Hdddd02wreport
kKeEEd2ws
jE0d0I2wsaid
ff0H002wsaturday
I00dh02wsearch
F000f02wself
h000H02wservices
Ii0B002wshare
Jj00002wsie
Ff00002wsize
gE00fG2wso
gI00f02wsold
hdI0002wsquare
idK0b02wst
geI0002wstrasse
lbM0dd2wstreet
hdK0f02wsuite
00Gg002wswitzerland
IjcBE02wt
bg00G02wteam
eKddh02wthat
EGehHf2wthe
If00f02wthere
DfdG002wthey
CgGb002wthis
di0dK02wthree
IdfDdd2wto
lI0aI02wtwo
HgD0d02wu
ifJfG02wund
H0d0dd2wuse
H000h02wuser
Ibfbf02wv
HbdeDf2wvan
G0g0002wvia
mEfFKG2wwas
hed0K02wwebsite
0Id0h02wwell
I0F0jd2wwere
Gd00f02wwhen
GgdEc02wwhich
fF00002wwho
eHd0d02wwir
Jh0dd02wwith
he00J02wwon
hf000J2wwould
Gg00002wwrite
gH0d002wwriting
Gg00002wwritten
BEHdh02wwrong
iF0FA02wwurde
Lag0j02wyou
fDddH02wz
hf00J02wzu
bh0H002wzuruck
F0f0002w}
eHdd002wג
EDeJfi2|
ZLrNCG>0
Lf0dd0>0"
Kdd000>0$
Kedde0>0'
J000d0>0(
J0de00>0*
Okhdg0>0-
Ghf0df>0.
J0g0d0>0/
M0fjFd>001
JfMgh0>002
HdH0f0>003
IdEd00>004
i0G000>005
Kc0000>007
I0Ifdd>00a
Lddd00>0:
Kdd000>0=
M00d00>0>
K0dfdd>0?
fIkcKG>0C
Gjdf0O>0CT
jgKegG>0Ca
nMDaF0>0Cb
gLffF0>0Cbw
JffgH0>0Cc
IEfddd>0Cd
pPFFc0>0Cg
iM0fC0>0Cgw
ndhOce>0Ck
rLDGI0>0Cn
dCbFgd>0Cnw
IfG0e0>0Cp
oBPCf0>0Cs
nhILf0>0Ct
efdIe0>0Ctw
BfMiC0>0Cu
mGFDad>0Cv
JahCDF>0Cw
beHgAE>0I
Ie0dd0>0Ip
IHdfe0>0M
j0d000>0NN
cffJf0>0U
iF0Id0>0Ub
kI0C00>0Ug
i00000>0Un
mf0K00>0Ut
f0Hd00>0Uu
GeeF00>0Uw
gD0E00>0Ux
Hdf000>0[
Gfccdd>0i
Khddf0>0ip
ECjcIg>0l
Hf00fK>0lT
idJde0>0la
lLddD0>0lb
Of0gd0>0lc
kNgdFd>0lg
DFid00>0lgw
lecL00>0lk
maCbE0>0ln
Ofegge>0lp
kfdId0>0lt
EDBiG0>0lv
JEkFFj>0lw
HdidD0>0lx
BfihOd>0u
jG0GE0>0ug
ed00I0>0ugw
j000d0>0uo
EgeFH0>0uw
RTuirh>1
Je0000>1!
Kg00f0>1(
Mjh0f0>1,
dNf0j0>1-
fLd00c>1.
Mj0000>1:
Gf0000>1;
jKf0d0>1C
fJ00d0>1Cb
hLd0f0>1Cn
iI0000>1Cnw
Ci00d0>1Cw
fN0f00>1I
dH0000>1Ip
0I0000>1Iv
gJ0000>1M
Iif000>1N
gL0000>1U
dL0000>1Un
Hg0000>1\
Jj0000>1_
HDd000>1i
Jjd000>1iv
0i000d>1lT
Jh0000>1lgw
dL0000>1ln
Je0000>1lnw
eH00d0>1lv
Mld0d0>1lw
psZopj>2
d0Idf0>2,
ieJ0d0>2-
G0H0df>2.
g0G000>2/
h0I000>201
f0I000>202
f0H000>203
f0G000>204
j0J000>20a
g0i000>2:
00k0d0>2>
M0p000>2?
giMbfd>2C
IcK0d0>2Ca
0fH000>2Cg
dfOd00>2Ck
0dHf00>2Cn
00JDd0>2Ct
M0jbd0>2Cv
gcKcfd>2Cw
h0I000>2N
F0l000>2NN
00J000>2Ut
g0Id00>2i
idJd00>2l
L0J000>2la
00J000>2lk
F0Dgfd>2lw
d0H000>2u
OmlSjc>3
h0dI00>3'
G0ef00>3,
Hf0df0>3.
f0Le00>305
I00d00>3:
J00f00>3;
fdfJd0>3C
ed0H00>3Ct
gfeJ00>3I
K0fg00>3N
J00g00>3NN
f0fG00>3i
H0cAd0>3l
F0eG00>3lp
A0fI00>3lv
I0fF00>3lw
00Hd00>3u
HoriTj>4
f000K0>4&
K000d0>4)
I0g0G0>4,
hgc0Ma>4-
h000E0>402
gc0dGe>4C
h00dF0>4Ca
cg00H0>4Cn
e000P0>4Co
gdbdK0>4Cw
d000I0>4Mo
N0h0i0>4N
K00000>4NN
Kd00j0>4l
0G00g0>4ln
H000K0>4lo
L0hdhd>4lw
0000P0>4uo
eIm0gR>5
I0000d>5,
hk000L>5.
cIf0cd>5C
0Hd00d>5Cg
0J00ef>5Cn
I00000>5NN
jdf00M>5lw
0h00H0a& Cn
F0f000a' '
F0f000a' l
g000G0a( u
F0f000a* *
g00G00a* l
M0hj00a, 01
c0I0i0a, 02
F0f000a, 05
AecHfaa, C
dJhcc0a, Cg
ddIg00a, Ck
0ehHE0a, Cn
h0HC00a, Ct
g0G000a, Cu
GecEf0a, Cw
GdfeD0a, I
F0f000a, N
g0CGd0a, U
IBCgg0a, l
f0H0d0a, la
dH00cfa, lg
gHd000a, lgw
jdJD00a, lk
df00H0a, ln
Idf0d0a, lp
iFEdE0a, lv
HdiaHda, lw
i0IdD0a, u
gdFdG0a, uw
H0h000a- 02
j0J000a- 04
IfCdf0a- C
h0G0B0a- Ca
fdC0F0a- Cb
eKh0f0a- Cg
giF0J0a- Cn
K0e0i0a- Cw
0g00G0a- I
gE00D0a- l
fG00d0a- ln
Hf000da. .
J0j000a. 01
F0f000a. 07
HeDde0a. C
eIe0f0a. Cn
Ii0000a. Ip
g0G000a. N
gH00c0a. l
Ifg000a. lo
gDE000a. lv
f0F000a. lw
J0f0fda01 .
m0M000a01 0a
dffFG0a01 C
g0G000a01 N
F0f000a02 )
f0H0d0a02 .
G0g000a02 /
G0g000a02 02
H0h000a02 03
k0K000a02 0a
f0F000a02 Cs
g0G000a02 lw
f0G0d0a03 ,
K0k000a03 -
g0G000a03 /
J0j000a03 03
I0i000a03 04
F0f000a04 )
H0h000a04 -
I0i000a04 02
I0i000a04 04
fdI0d0a04 C
d0eG00a04 Ck
g0G000a04 Cw
G0g000a04 N
g0G000a04 l
H0h000a04 lw
g0G000a04 u
I0i000a05 N
f0F000a05 Ut
g0G000a0a ,
g0G000a0a 01
L0l000a0a 0a
ddIg00a0a Ck
i0I000a0a N
g000G0a: 01
H0gd00a: 02
h0Id00a: 04
HffDbca: C
f0F000a: Cs
FAFbcga: Cw
H0fd00a: N
h00DG0a: lw
gCfFF0a? C
d0EGg0a? l
g000G0a? lw
ff00H0aC &
Gd00f0aC (
Gdf0C0aC ,
Jgd0ddaC .
hcI000aC 02
gdH000aC 03
H0fdc0aC :
eGCEh0aC C
0Lhdh0aC Cn
idd0K0aC Co
hDG000aC Cu
LiBfe0aC Cw
hID0f0aC I
H0gd00aC NN
cgCCF0aC i
Hf0d00aC iv
CgcG00aC l
eIhFf0aC lv
ida0J0aC uo
kf000LaCT .
fJf0d0aCT C
0H00fdaCT Cn
gG0000aCT Cnw
H0g0d0aCa ,
f0F000aCa 02
00iI00aCa Ct
H0gbd0aCa Cv
i0I000aCa N
d0Hd0daCa lw
ieG0H0aCb -
CHdfc0aCb C
0fd0G0aCb Cg
fI00f0aCb Cn
F0E0h0aCb Cw
F0f000aCc 01
G0g000aCd 04
gdI000aCg ,
faH0d0aCg -
Hh0000aCg .
fKheC0aCg C
Gfc000aCg Cgw
fJd0f0aCg Cn
fJddd0aCg I
H0h000aCg N
Ff0000aCg _
Ig0d00aCg l
jID0c0aCg lv
gfJ0d0aCg lw
0Gc0f0aCgw Cn
H0h000aCk ,
e0h0I0aCn ,
fGd0C0aCn -
dH00f0aCn C
g0H0d0aCn Ca
gdd0J0aCn Co
EdDFh0aCn Cw
Idh000aCn N
EgF0d0aCn i
Gf00d0aCn l
Ig00f0aCn lv
B0hdH0aCn lw
f0c0G0aCn uo
G0f0d0aCnw ,
I0g0f0aCo ,
l0e0M0aCo .
J000idaCo lw
ffdeK0aCp C
Gf00c0aCp Cgw
Ic00h0aCp Cnw
i0I000aCp lp
H000h0aCp lw
h0H000aCs .
g0G000aCs 01
i0I000aCs 03
e0hJd0aCt I
G0fd00aCt lw
g0Id00aCu .
F0f000aCu 02
h0H000aCu 04
fecFF0aCv C
E0E0g0aCw ,
Gfc0a0aCw -
i0F0G0aCw 02
G0d0f0aCw 0a
Ihe000aCw :
dGDCefaCw C
f0B00FaCw Ca
kKD00daCw Cg
iEFfH0aCw Cgw
0dIfdcaCw Ck
eI0Ei0aCw Cn
Ag00G0aCw Cnw
f00dH0aCw Co
hdDGD0aCw Cv
idffNdaCw Cw
Hd0Bf0aCw l
Icd0g0aCw lv
hddEfKaCw lw
h000H0aCw uo
iF0EE0aI '
feD00GaI -
nLI0EgaI .
FGedf0aI C
fc00G0aI Cn
G0fd00aI N
gId000aIp .
fGd00baIv .
k0L0ddaN ,
Kdi0f0aN -
I0i000aN 01
Idh000aN 02
F0f000aN 03
h0H000aN 04
g0G000aN 05
M0kdf0aN >
feGgGEaN C
Fdf0D0aN Cc
gFgIe0aN Cg
0DJhfdaN Ck
0icEH0aN Cn
gfGiHHaN Cw
hDH0d0aN I
h0FE00aN U
i0I000aNN 02
c0fafIaNN Cw
f0Hf00aU ,
Ff0000aU C
fGEf00aU I
dHf000aU Un
g0gJ00aU lw
F0f000aUw N
00fF00aUw U
iJ00d0a_ C
Hh0000a_ l
C0g0F0ai '
gdJ0ddai .
cfcG00ai C
gG0000ai lg
ef0H00aip C
cGf000aiv .
g0C0F0al ,
gFF0d0al -
Kig000al .
ie0FH0al C
Idddf0al Cw
Gee000al N
GDcfe0al i
iJcedFal l
h0H000al la
g00G00al lgw
FCbcf0al ln
Gg0000al lnw
i0e0J0al lo
gb000GalT .
h0H000ala ,
g0G0c0ala .
f0F000ala 02
efF0Gdalg ,
dIdf00alg l
fF0000alg lb
fJd0f0alg ln
F0g0D0alo .
hEdgIFalp C
gbFFd0alp Cg
hH0000alp Cgw
fdCG00alp Ck
Icd0g0alp Cn
f0F000alp Cp
g0G000alp Cs
EeFdgFalp Cw
gD0dG0alp l
Hf00d0alp lc
Gfd000alp lg
gG00A0alp ln
FdG0dgalp lw
f0F000alt l
0ddHd0alv Ct
iD00H0alv Cw
Fg0Dc0alv l
iHf0F0alv lp
Jdg0e0alw ,
Ie0dddalw -
Lcd0hfalw .
f0If00alw 02
g0G000alw 05
icGeJgalw C
eed00Halw CT
kFGeDGalw Ca
gbGFd0alw Cb
eGd000alw Cbw
jEIcE0alw Cg
hJCee0alw Cgw
hiJfIdalw Cn
gG0000alw Cnw
i0FHd0alw Ct
fdBG00alw Ctw
G0fd00alw Cu
fbeEHfalw Cw
Idd0edalw I
fG00d0alw Ip
HefdD0alw M
G0f0d0alw N
fd0H00alw Ut
Jf00h0alw ip
hH0000alw iv
AdEgGdalw l
fd00dHalw lT
gGddE0alw lb
G00g00alw lc
hKeAf0alw lg
Kghd00alw lgw
gcCH00alw lk
jFCbH0alw ln
Hdf0cCalw lo
LdhEicalw lp
gd0Jf0alw lt
HElfFHalw lw
CgcdH0alw uw
f0F000au 01
h0H000au 05
Gaafd0au C
I0f0f0au Cw
Jdh0d0au u
H000h0auo lw
d0Gf00auw Ct
h0H000a| 02
IbfBafa| C
ef000Ha| CT
hI0dC0a| Cb
bG0fd0a| Cg
Hh00c0a| Cgw
hB0H00a| Ck
jG0eH0a| Cn
Id00h0a| Cp
df0G00a| Ct
GdbdEfa| Cw
hE0cIda| l
fb00dHa| lT
gF00D0a| lg
Gfd000a| lp
df00H0b& Cn
F0f000b' '
gcb0H0b' C
ef00H0b' Cn
FgCEAdb' i
H0f0d0b' l
F0f000b* *
H0h000b, 01
I0h0d0b, Cg
i0I000b, Ck
0dg0H0b, Cn
h0I0c0b, Cu
J0g0f0b, Cw
G0h0D0b, I
H0f0f0b, N
f0H0d0b, la
j0J000b, lk
i000I0b, ln
I0h0d0b, lp
h0H000b, lt
f0F000b, lu
f0c0G0b, lv
Ofldc0b, lw
j0Lcf0b, u
G0g000b- 02
idJ000b- 04
gFBBaab- C
h0I0d0b- Ca
cKh0f0b- Cg
kFF0G0b- Cn
Jdh0e0b- Cw
Dh00G0b- I
dC00fGb- lg
hG00B0b- ln
Mi00hdb- lw
e0G0Bfb. ,
I0i000b. 01
F000f0b. 07
Agb0CFb. C
fHd00cb. Cb
Dde0gHb. Cn
g0E00Fb. Cnw
Hdd00db. Cp
0gG000b. Cu
eHc0dab. Cw
ffH0D0b. N
fCd0cGb. l
iF000Fb. ln
egD0Hdb. lw
Odl0gdb. |
G0f0d0b01 ,
L0ej0db01 .
l0L000b01 0a
g000G0b01 C
g0G000b01 |
F0f000b02 )
H0h000b02 /
h0H000b02 0a
H0h000b02 :
h0H000b02 Cs
f0F000b02 I
g0H00db02 la
gdH000b02 lw
H0h000b02 |
f0G0d0b03 ,
K0k000b03 -
K0k000b03 03
G0g000b03 04
g0G000b03 Cn
k0Ld0db03 N
G0g000b03 |
H0f0d0b04 )
I0i000b04 -
G0g000b04 .
I0i000b04 02
I0i000b04 04
gdH000b04 C
g0G000b04 Cg
h0H000b04 Ct
g0G000b04 Cw
G0g000b04 lw
g0G000b04 u
H0h000b05 ,
f0F000b05 .
f0F000b05 Ut
g0G000b05 lw
f0Hd00b05 |
F0f000b07 ,
G0g000b07 |
gdH000b0a ,
g0G000b0a .
g0G000b0a 01
L0l000b0a 0a
F00f00b0a lc
e0G0f0b0a |
Ff0000b: Cg
F0f000b: Ct
Hdf000b? C
gJ00g0bC (
Dg0cF0bC )
dhBGfHbC ,
gHCCe0bC -
IghGAdbC .
GfDe00bC 01
heJd00bC 02
dgJd0dbC 03
FCfFg0bC :
eHDcg0bC C
gId0d0bC Cb
fH0c0ebC Cg
EHhdccbC Cn
fhd0K0bC Co
gFD000bC Cu
egECF0bC Cw
fIEdg0bC I
Hfc0d0bC M
JhefADbC N
d0gDG0bC NN
Hddd00bC U
iI0000bC _
gFccF0bC i
jcAHG0bC l
gG0000bC lgw
Gg00A0bC lo
fKhEf0bC lv
hDBbHcbC lw
EdgGc0bC u
hdadJ0bC uo
HAhaEdbC |
jI0d0GbCT .
g0000GbCT Cg
Ij000FbCT Cn
h0H000bCa ,
GfgcdHbCa .
f0F000bCa 02
e0Hdd0bCa N
ecIdAdbCa lw
IgdeC0bCb ,
fhG0H0bCb -
dFbHh0bCb .
fIafc0bCb C
ee00G0bCb Cg
hI00d0bCb Cn
lDFDI0bCb lw
EfdcG0bCb |
fH0d00bCbw lw
hGFAd0bCg ,
ecH0f0bCg -
iJ0d00bCg :
FGheC0bCg C
Hhb000bCg Cg
fJd0f0bCg Cn
hJd0d0bCg I
0ceHddbCg N
hCKhd0bCg lw
kK00d0bCgw ,
GgDd00bCgw C
hF00E0bCgw Cw
fDcGccbCk ,
hdEId0bCk .
d0kL00bCk 05
ddHe00bCk |
0f00F0bCn &
fH00d0bCn '
dIehGdbCn ,
hJDde0bCn .
dg00H0bCn Co
dJi0B0bCn N
fMhGj0bCn lw
0hc0H0bCn uo
fIf0d0bCnw ,
Gf000dbCnw C
fF0000bCnw N
hMdehBbCnw lw
ffb0I0bCo .
i0c0I0bCo l
gf0dK0bCo lw
f0d0G0bCp C
i0I000bCp lp
Gd00e0bCp lw
f0H0d0bCs .
g0G000bCs 01
f0F000bCs 02
i0I000bCs 03
ffHEe0bCt ,
g0DE00bCt .
d0fId0bCt I
hdfLd0bCt lw
00gG00bCt uw
0dHf00bCu .
F0f000bCu 02
g0G000bCu 03
i0Jd00bCu 04
Kfgdd0bCv .
gdcFF0bCv C
fC00GdbCv Cn
g0BFEdbCw '
DG00h0bCw )
MkbAf0bCw ,
G0diJfbCw .
i0G0G0bCw 02
f0G0d0bCw 03
G0d0f0bCw 0a
Khg0d0bCw :
cd0HfdbCw C
Gf00c0bCw Cb
gcFfH0bCw Cgw
d0IfddbCw Ck
Fc0Eg0bCw Cn
g000G0bCw Co
g0fI00bCw Ct
i0CGE0bCw Cv
i0ghN0bCw Cw
CdgEGdbCw N
gD00F0bCw lo
Gc00g0bCw lv
eIHhlIbCw lw
h000H0bCw uo
GFffA0bCw |
hF0EC0bI '
feD00GbI -
jJGfBdbI .
fdG000bI /
DGe0f0bI C
0dfG00bI N
eGd000bIp .
gG0000bIp C
Ig00f0bIp lw
gG0000bM l
hJ0dd0bM lw
l0L000bN ,
I0i000bN -
I0i000bN 01
F0f000bN 02
J0j000bN 03
h0H000bN 04
i0Ic00bN 05
L0l0d0bN >
gdH000bN C
j0Kd00bN Ck
I0i000bN Cu
G0g000bN Cv
hfK000bN Cw
g0G000bN lk
h0H000bN uu
eDGf00bU ,
eadG00bU .
gd0H00bU :
gIEg00bU I
dHf000bU Un
adgH00bU lw
iI0000bUg U
fF0000bUn .
fF0000bUn lw
faGd00bUt .
hd0Id0bUt lw
hcGE00bUt |
00fF00bUw U
Gg0000b\ '
Ff0000b_ Cn
Hfd000b_ l
bfI0ddbi .
edcHc0bi C
f0c0G0bi N
aFf000biv .
FIfdgdbl ,
gFF0d0bl -
Lggfb0bl .
h0H000bl 02
f0Gc00bl 05
Hfd000bl _
DGcfe0bl i
fHcfAEbl l
iE0G00bl lgw
dHbcf0bl ln
i0e0J0bl lo
fgDGFdbl |
gb000GblT .
Hf000dblT C
Hg0d00blT Cn
g0I0cdbla .
f0F000bla 02
J0gdd0bla lw
Hddad0blbw lw
Ff0000blg (
fF0000blg lb
dId0f0blg ln
Gfa0d0blgw lw
hcGF00blk .
gfCJe0blk lw
f0If00blk |
ee00G0bln -
CIdci0bln .
dHb0f0bln N
gc0dI0bln lw
Igdc00blnw .
h0E0G0blo ,
Egg0H0blo .
fBd0G0blp C
g0CG00blp Ck
AHd0g0blp Cn
IfEddeblp lw
g00G00blt .
f0F000blt l
iHddG0blv C
gIBEg0blv Cn
H0ddd0blv Ct
Ig0ae0blv l
iGd0F0blv lp
ffhCDJblw ,
DJddhdblw .
D0hG00blw 03
g000G0blw ?
GdFChdblw C
DfFdGfblw Cn
H0C0ffblw Cw
i0ceFIblw N
h0000Hblw NN
EcF0gdblw l
G0g000blw la
D0jgKEblw lw
bfGb00blw |
g000G0bu )
g0d0H0bu .
h0Jf00bu 05
kED0I0bu lw
Jdh0d0bu u
g00G00bug lw
f0c0G0buo ,
hd00I0buo lw
efd0I0buw ,
g0BG00buw N
G0g000c, 01 ,
J00j00c, 01 .
J0f0h0c, 02 ,
h0H000c, 02 -
cFJfiac, C ,
00fGc0c, C .
Ieddd0c, C lv
cidfL0c, C lw
0acHg0c, C |
0f00F0c, Cg C
0Hg0d0c, Cg lw
00Gg00c, Ck 05
0Kbbj0c, Cn ,
0h00H0c, Cn -
0bh0H0c, Cn lw
d0Ge00c, Ct ,
c0hI00c, Ct .
h0H000c, Cu 04
i0C0H0c, Cw Cw
g0fI00c, U |
f0F000c, l 05
Hdf000c, lp lw
H0h000c, lw 02
f0Gc00c, lw N
d0f0Idc, lw lw
f0Hd00c, u 05
G0g000c- 02 -
H0h000c- 03 -
f0F000c- 04 Ct
G0g000c- 04 lw
0hAEF0c- C ,
Lj0df0c- C C
f0F000c- Ca 02
dg00H0c- Cb lw
dG00f0c- Cg -
0Hc0g0c- Cn ,
0iH0C0c- Cn -
0i00I0c- Cn .
df00G0c- Cn lw
F000f0c- Cw lw
I0i000c. 01 N
f0Hd00c. 03 N
F0f000c. 07 ,
Kic0d0c. C ,
Jfg000c. C .
fH0d00c. C lw
gG0000c. Cw lw
h0H000c. N 04
jJ0000c. l lw
Gg00c0c. l |
gG0000c. ln lw
G0g000c/ 02 /
H0h000c01 , 01
I0i000c01 . 02
F000f0c01 . 07
h0H000c01 0a |
H0h000c02 , 02
H0h000c02 , Ck
g0G000c02 , Ct
G0g000c02 - 02
i0I000c02 - 03
F0f000c02 . 01
G0g000c02 . 02
g0G000c02 . N
G0g000c02 02 02
H0h000c02 02 |
f0F000c02 Cs 02
i0I000c02 N C
F0f000c02 N Cu
f0F000c02 lw l
F0f000c03 , 03
g0G000c03 , C
f0H0d0c03 , la
F0f000c03 , lw
H0h000c03 - 03
F0f000c03 - 04
H0h000c03 02 02
F0f000c03 04 04
g0G000c03 N 04
G0g000c03 N C
J0j000c03 N Cu
G0g000c03 N lu
H0h000c04 , C
g0G000c04 , Cu
F0f000c04 - Cw
F0f000c04 02 02
G0g000c04 04 |
f0F000c04 Cw Ca
J0j000c04 N Cu
h0H000c05 - 04
g0G000c05 N Ck
g0G000c0a N Ck
kIfgK0c: C ,
fH00f0c: C C
ee00Hcc: C Cn
e00Hf0c: C Cw
Mk0df0c: C lw
fi0JD0c: C |
0fd0G0c: Cn ,
JfDddgc: Cw lw
gG0000c: Cw |
fG00b0c: l ,
fHc00dc: l l
h000H0c: lw lw
df00H0cC & Cn
j0J000cC , Ck
fdd0I0cC , Cn
H0g0d0cC , Cw
h0H000cC , u
bHEEjacC - C
fHd000cC - Cg
gad0H0cC - Cn
Gf00d0cC - lw
fcG000cC 02 N
F0f000cC : Ct
dFdFf0cC C ,
Hd00f0cC C -
Hfcd00cC C Cw
hIgEB0cC C lw
0f00F0cC Cn ,
0Hd0f0cC Cn -
0G00g0cC Cn lw
f0c0G0cC Co l
f000F0cC Co lw
i0I000cC N ,
f0F000cC N Cg
H0gd00cC N Cn
h0H000cC N Cu
f0F000cC N Cw
fG0Bd0cC lv C
f0F000cC lw 02
g0hHF0cC lw C
f000F0cC uo lw
gg000JcCT . C
fb000FcCT . Cb
gG000acCT . Cg
Ci000HcCT . Cn
0F00f0cCT Cn -
F0f000cCa , Ct
Gg000BcCa . C
Gh000EcCa . Cn
h0H000cCa N C
h0H000cCa N Cu
f000F0cCb , Cn
df00H0cCb - Cn
F0f000cCc 01 .
G0g000cCd 04 |
h0H000cCg , 02
fGd000cCg - Cg
0gI0f0cCg - Cn
dGf000cCg C ,
0g00G0cCg Cb lw
fIdd00cCg I .
Ig0d00cCg l lw
gG00c0cCg lv Cn
g000G0cCgw Cw .
G0g000cCk , lw
g000G0cCn , C
g000G0cCn , lv
gDd0H0cCn - C
d0G0f0cCn - Ca
dJg0e0cCn - Cn
fd00G0cCn Co lw
EgF0d0cCn i .
Hf00f0cCn lv Cn
i000I0cCn lw Cn
H000h0cCn lw lw
f0c00GcCnw lw lw
g000G0cCo . .
j000J0cCo . lw
g0G000cCp lp Cw
H000h0cCp lw lw
h0H000cCs . 02
g0G000cCs 03 N
h0H000cCt , Ck
g0Id00cCu . 03
h0H000cCu 04 N
i0F0G0cCw 02 ,
Ff0000cCw : Cg
kM0ed0cCw C ,
FB00g0cCw C -
hg0HG0cCw C .
Hfdd00cCw C Cw
ha0cIdcCw C lw
fF0000cCw Cg ,
hH0d00cCw Cg lw
fF0000cCw Cgw Cw
gd00H0cCw Cgw lw
0G00g0cCw Cn -
g000G0cCw Co .
k0D0J0cCw Cw ,
h0f0J0cCw Cw .
J0fdf0cCw Cw Cw
hFddI0cCw Cw lw
f000F0cCw Cw uo
Hc0df0cCw Cw |
h0H000cCw N Cu
Gc00f0cCw lv C
i0d00JcCw lw lw
ef00H0cI ' Cn
gIc00ecI . C
iLe0ddcI . Cn
0gG000cI . Cu
cgF0C0cI . I
gG0000cIp . C
g0G000cN , lw
I0f0f0cN - Cw
Gdf000cN 02 ,
0gG000cN C ,
GGffe0cN C :
fgcdIFcN C N
00gG00cN C u
dFGcfdcN C |
gH0d00cN Cg :
00Gg00cN Ck .
00jJ00cN Ck 05
0cGed0cN Ck lw
00Gg00cN Ck |
0fd0H0cN Cn -
00Ff00cN Ct ,
00Gg00cN Ct .
d0hI00cN Ct I
Hfe000cN Cw :
d0Hg00cN Cw Ck
f0cCF0cN Cw Cw
d0Ig00cN lk |
f000GdcN lw lw
h0000HcNN Cw lw
Ff0000c_ l _
F0f000ci ' l
gdJ0d0ci . 02
gFD000ci . i
gG0000ci . ln
cg0H00cip C .
gG0000cl l N
g000G0cl lo .
f0F000cl lw |
g0000GclT . l
0f000FclT . ln
g000G0clg , lw
dHd0d0clg ln ,
fF0000clg lw .
FC0df0clp C lw
Ie00g0clp Cn lw
f0F000clp Cp lp
H00dddclp Cw .
f0F000clp Cw Cg
g0000Gclp Cw lw
fG00d0clp ln lw
f0J0dgclp lw lw
f0F000clt l 02
000Gg0clv C ,
ce0eH0clv C .
Gg0000clv C Cn
i000I0clv Cw Cw
fBd0G0clv lp C
fHd0d0clv lp Cn
I0h0f0clw , lw
Gc00f0clw . lw
H0gd00clw 02 .
g0G000clw 02 Cw
F0f000clw 03 ,
F0f000clw 03 03
F0f000clw 04 .
f0F000clw 04 Cw
F0f000clw 04 lw
IahAd0clw C ,
ff0CH0clw C -
bh0H00clw C :
fG00d0clw C ?
eEahH0clw C C
gF0C0bclw C Cg
0f00F0clw C Co
dgGeG0clw C Cw
HdefC0clw C N
iHaD00clw C lv
fCDKidclw C lw
KedlH0clw C |
hD000Fclw CT .
jGfcFHclw Ca .
Hg0d00clw Cb ,
dECGg0clw Cb .
cgFDD0clw Cb lw
0g00G0clw Cg -
bgIe00clw Cg lw
fG0d00clw Cgw .
00fGc0clw Ck .
0FDgb0clw Cn ,
0h00H0clw Cn -
0Kdeh0clw Cn .
0h0DF0clw Cn l
fF0Ff0clw Cn lw
0fc0G0clw Cn uo
h00Id0clw Ct lw
J0ddh0clw Cw ,
J00gfdclw Cw .
hDAFDdclw Cw C
g0dH00clw Cw Ct
k0dgN0clw Cw Cw
G00dg0clw Cw l
g00G00clw Cx lw
cH00g0clw I '
hH0000clw Ip .
H00h00clw U |
fd0H00clw Ut lw
hH0000clw iv .
If00fdclw l ,
gcdCH0clw l .
eG00e0clw l i
g00G00clw l lgw
bA0hH0clw l |
Ff0000clw lg (
hF0E00clw lg .
fIdBe0clw ln .
g0CG00clw lp Ck
H0f0d0clw lp Cw
g00G00clw lt .
dH00edclw lw .
F0f000clw lw 03
g000G0clw lw ?
C0H0gdclw lw C
h0c0FFclw lw N
g000G0clw lw lb
f000F0clw lw ln
h00H00clw lw lt
D0hfHEclw lw lw
i000I0clw u .
f000F0clw u lw
F000f0clw u |
f0F000cu 01 0a
f0F000cu 05 lw
F000f0cu Cw Cw
IkdGE0c| C ,
fG00d0c| C -
jK00d0c| C :
Ih000dc| C Cg
kM00f0c| C Cw
hb0BH0c| C lw
h0000Hc| CT Cg
hH0000c| Cg :
Ii0000c| Cg Cg
fG00c0c| Cgw lw
fe0H00c| Ck lw
dJ0ci0c| Cn lw
gG0000c| Cnw lw
Gd00f0c| Cw ,
DE00g0c| Cw C
fc00G0c| Cw Cgw
g000G0c| Cw Cw
gG0cD0c| l lw
g000G0c| u lw
F000f0d& C lw
0fc0G0d& Cn -
g000G0d' C lw
gG0000d' i lg
G0g000d, 01 ,
F000f0d, 01 .
h0H000d, 02 -
h0H000d, 03 N
C0F0g0d, C ,
i000I0d, C lw
0f00F0d, Cg C
Idg0d0d, Cg lw
J0b0i0d, Cn ,
0fd0H0d, Cn -
k0h0N0d, Cn lw
h0H000d, Cu 04
j0D0I0d, Cw Cw
0Hecf0d, N C
g0G000d, la lw
h000H0d, ln lw
g0000Gd, lp Cw
dD0Ff0d, lw C
g0dEF0d, lw Cw
g0G000d, u 05
g0G000d, uw N
H0h000d- 02 -
H0h000d- 03 -
00Ff00d- 04 Ct
H0h000d- 04 lw
g000G0d- C lw
f0F000d- Ca .
f0F000d- Ca 02
feG0C0d- Cn -
g000G0d- Cn lw
G000g0d- Cw Cw
g0G000d. 02 .
g0G000d. 02 N
g0G000d. 03 ,
I0i000d. 03 N
G0g000d. Cn ,
dH00g0d. Cn -
H0h000d01 , 01
F0f000d01 . 01
I0i000d01 . 02
F0f000d01 . 07
0dHf00d01 0a Ck
g0G000d01 0a N
Fb00f0d01 : C
J00j00d02 , 01
I0g0d0d02 , 02
effJ00d02 , C
00hH00d02 , Ck
d0Hg00d02 , Ct
G0g000d02 - 02
h0H000d02 - 03
F0f000d02 . 01
G0g000d02 . 02
K0jd00d02 : 02
DdIhd0d02 N C
f0F000d02 lw l
I0i000d03 , 03
0dGf00d03 , C
f0H0d0d03 , la
H0h000d03 - 03
F0f000d03 - 04
H0h000d03 02 02
H0h000d03 04 04
0fHd00d03 C C
f0gKe0d03 N C
ddfIc0d04 , C
F0f000d04 - Cw
F0f000d04 02 02
f0F000d04 Cw Ca
fdG000d04 Cw Cv
d0Gf00d04 uw Ct
i0I000d05 - 04
g0G000d05 C ,
I0i000d05 N 02
00Gg00d05 N Ck
F000f0d07 , 02
g000G0d0a , lw
G0g000d0a Ca ,
K0f0j0d: C ,
dG00f0d: C C
0h00H0d: C Cn
G00df0d: C Cw
f0d0G0d: Cn ,
fcCdH0d: Cw Cw
Gd000fd: Cw lw
gHc000d: l l
i000I0d: lw lw
0h00H0dC & Cn
DI0gf0dC , C
dg00H0dC , Cb
00Jj00dC , Ck
0hd0I0dC , Cn
edeHB0dC , Cw
f0FdE0dC , u
gJEDj0dC - C
fh00J0dC - Cn
G0g000dC 03 ,
f0F000dC 03 N
H0h000dC 04 N
hk0KHcdC : C
DGD0i0dC C -
h0H000dC C N
B0gG00dC C lw
H0f0d0dC Ca ,
J0j000dC Ca N
dId0f0dC Cn -
e0e0G0dC Co .
Hf0dd0dC Cw C
f0G0d0dC N ,
edceI0dC N C
0fFa00dC N Cg
0dgFD0dC N Cn
g0HddEdC N Cw
d0fG00dC N Cx
dgG000dC i .
aB0Fg0dC lv C
cHiDC0dC lw C
fD0dG0dC lw Cb
eGBfC0dC lw Ck
F0f000dC uo N
gG0000dCT . C
fFa000dCT . Cb
bG00g0dCT Cn -
dgFE00dCa , C
d0fH00dCa , Ct
g0G000dCa 02 ,
0fHd00dCa N C
FGfed0dCb , C
df00H0dCb - Cn
dG00f0dCb Cn -
F0f000dCc 01 .
h0H000dCg , 02
0FEgd0dCg , C
eGd000dCg - Cg
0eH0f0dCg - Cn
Gdf000dCg C ,
Ff0000dCg C iv
G0g000dCg Ca ,
0F00f0dCg Cn -
Hdf000dCg Cn N
fHd000dCg I .
fF0000dCg I Cn
0G00g0dCg lv Cn
hGFae0dCg lw C
G0f00ddCk , lw
0h0Hb0dCk lw C
0Ieg00dCn , Cg
0af0F0dCn , Cn
gEd0F0dCn - C
0Hg0c0dCn - Cn
h0H000dCn Ca N
H0f0f0dCn Co ,
g000G0dCn Co .
g0G000dCn Cw N
edddEHdCn N Cw
EgF0d0dCn i .
fd0eI0dCn lv C
0g00G0dCn lv Cn
CG0cg0dCn lw C
ff0GD0dCn lw Cg
dD0gG0dCn lw Cn
I000i0dCn lw lw
H000h0dCn uo lw
f0c00GdCnw lw lw
fd00G0dCp Cw C
gF00C0dCp Cw Cw
Ji00d0dCp Cw lv
eHChC0dCp lw C
h0F0F0dCp lw Cw
I000i0dCp lw lw
G0g000dCs 02 ,
h0H000dCs 03 N
d0Hf00dCt , Ck
f0F000dCt u 01
g0Id00dCu . 03
h0H000dCu 03 ,
K0k000dCu 03 N
j0J000dCu 04 N
h0DG00dCw ' i
HA0ha0dCw , C
0g0G00dCw , Cg
j0J000dCw 03 N
0g00G0dCw : Cn
f0F000dCw : Cs
hf00J0dCw : Cw
F0f000dCw : N
h0H000dCw Ca ,
g0G000dCw Ca N
Hh0000dCw Cg Cw
0G00g0dCw Cn -
h000H0dCw Co .
F0f000dCw Cw .
Iadbg0dCw Cw C
K0edh0dCw Cw Cw
f000F0dCw Cw uo
fH00f0dCw lp C
hH0dC0dCw lv C
F0f000dCw lw 04
DdDhF0dCw lw C
Ff0000dCw lw Cnw
LdAfhddCw lw Cw
j0d00KdCw lw lw
h000H0dCw lw u
eG0Df0dCx : C
fFC0c0dI . C
0gFdE0dI . I
fF0000dIp . C
f0Gc00dN , lw
I000i0dN - Cw
0fd0H0dN Cn -
00hH00dN Ct I
Hfe000dN Cw :
00Hh00dN Cw Ck
i0cGF0dN Cw Cw
f0A0dHdN Cw lw
Id0g00dN lw C
f000GddN lw lw
h0000HdNN Cw lw
F0f000di ' l
j0J000di . 02
gFD000di . i
gG0000di . ln
Ii0000dl . C
Hh0000dl . ln
hgdAL0dl lw C
hH0000dlT . l
g000G0dlg , lw
gG0000dlg - l
gG0000dlg lw lg
hH00D0dlg lw lw
fJ0bg0dlgw lw C
jF0DG0dln lw l
di00J0dln lw ln
g000G0dln lw lw
g00EE0dlo , lw
gE00D0dlo lw l
f0F000dlp Cp lp
fF0000dlp Cw C
g0000Gdlp Cw lw
Ff0000dlp l lg
Hdded0dlp lw C
eId00edlp lw Ca
Ih0d00dlp lw l
00I0gedlp lw lw
g000G0dlv Cn ,
i000I0dlv Cw Cw
bcf0G0dlv lp C
0H0df0dlw , C
H0h0d0dlw , lw
Hh0000dlw . C
F0f000dlw 03 ,
F0f000dlw 03 03
f0F000dlw 04 Cw
g0G000dlw : 02
DGCff0dlw : C
0iI000dlw : Cg
fGD0dddlw : Cw
gFcFDddlw : l
g00dH0dlw : lw
dI0dg0dlw ? C
b0f0G0dlw C ,
hadEH0dlw C -
DBfeG0dlw C C
0H00h0dlw C Cn
f000F0dlw C Co
hdGdG0dlw C Cw
fdCG00dlw C l
hHdC00dlw C lv
I0Dhdddlw C lw
hd000Idlw CT .
iHf00Hdlw Ca .
df00G0dlw Cg -
hGE0c0dlw Cg Cw
fdG000dlw Cg lw
i0D0H0dlw Cn ,
ch00I0dlw Cn -
f000F0dlw Cn Co
I000i0dlw Cn lw
f0c0G0dlw Cn uo
0E0Eg0dlw Cw Cn
kddfN0dlw Cw Cw
g0aG00dlw Cw lw
cH00g0dlw I '
hH0000dlw Ip .
hH0000dlw iv .
Ig0cd0dlw l C
fH00e0dlw l i
g00G00dlw l lgw
gH0d00dlw lg l
G000g0dlw ln lw
gE0gI0dlw lp C
fdCG00dlw lp Ck
F0E0gddlw lp Cw
Gfd000dlw lp lg
Hde00edlw lp lw
Mj0fe0dlw lv C
Hdd0f0dlw lw ,
He0dd0dlw lw -
G000fddlw lw .
idJ000dlw lw 04
gdIbFgdlw lw C
fe000Hdlw lw CT
igI0dIdlw lw Ca
HA0ddddlw lw Cd
gfGAF0dlw lw Cg
hJc0d0dlw lw Cgw
dfdH00dlw lw Ck
ffFdH0dlw lw Cn
h0DHd0dlw lw Ct
jadIF0dlw lw Cw
Hd00g0dlw lw I
HgdC00dlw lw U
jFFEFfdlw lw l
fJeCf0dlw lw lg
f00F00dlw lw lk
hFCBE0dlw lw ln
J0gcfcdlw lw lp
f00F00dlw lw lt
ed0dH0dlw lw lv
I0kdEEdlw lw lw
fd00G0dlw lw u
0g0dH0dlw lw uw
be0eG0du , C
f0F000du - 04
f0F000du 01 0a
g0G000du 02 0a
g0G000du 05 -
F000f0du Cw Cw
I0ddg0duw : Cw
Jf00h0d| C Cw
Gc00f0d| C lw
Fh000Fd| CT .
Gf0d00d| Cg l
Ij00D0d| Cn -
hd0dJ0d| Cp C
Ic00h0d| Cp Cnw
gE00Fdd| Cp Cw
H000h0d| Cp lw
eH0af0d| Cw C
kK0000d| Cw Cg
jH00G0d| Cw Cgw
fb0eH0d| Cw Cw
Hd0dd0d| Cw l
gG0000d| l lg
f000F0d| l lw
jF00H0d| lp l
kK0000d| lw l
i000I0d| lw lw
h0H000d| | 02
IbfBafd| | C
ef000Hd| | CT
hI0dC0d| | Cb
bG0fd0d| | Cg
Hh00c0d| | Cgw
hB0H00d| | Ck
jG0eH0d| | Cn
Id00h0d| | Cp
df0G00d| | Ct
GdbdEfd| | Cw
hE0cIdd| | l
fb00dHd| | lT
gF00D0d| | lg
Gfd000d| | lp
diOhhde0000
fdG000e000a
ddJff0eCach
ag00G0eCack
ccGfDceCada
0GAfe0eCael
Gd0f00eCafe
hFfGFdeCage
GfDde0eCago
fF0000eCaha
FcF0h0eCahl
h0CEE0eCain
ga0Hd0eCala
JeGgi0eCali
fG00d0eCalp
He00dfeCame
fG00d0eCami
hH0000eCamo
gCEFe0eCand
iIDdd0eCane
iKddc0eCang
dGFff0eCani
ffFJh0eCano
FgEcB0eCant
eG0Df0eCany
f00dG0eCanz
fdId00eCapt
iJfEc0eCara
faceI0eCard
fcHgF0eCare
Hg00c0eCart
JedAh0eCary
fHDdf0eCasa
Dfd0F0eCash
AgEdG0eCass
hFcHd0eCast
FgAdE0eCata
cg0cH0eCate
gEDC00eCatu
fAF000eCatz
h0Jd0deCauf
Hf00d0eCave
e0hJd0eCavn
0G0ee0eCaya
fB0Ig0eCbad
gD0dG0eCbal
Ii0dC0eCbie
0e0Hf0eCbio
gfd0IDeCble
Hf00f0eCbug
h000DHeCcal
DeFEg0eCcan
gH0db0eCcco
f0Ifd0eCche
fHdfE0eCcic
0HB0h0eCcik
fG00d0eCcio
Hfd000eCcle
0GFfg0eCcon
bHddd0eCdan
Gg0000eCdea
iFDbF0eCden
LghbeceCder
ed0Gb0eCdes
Jjc000eCdev
IhC0f0eCdge
hD0CE0eCdia
dHdEg0eCdin
geFHd0eCdom
gGeE00eCdor
H0d0edeCead
GfdEe0eCear
dafG00eCech
Hd00g0eCect
fg00I0eCeed
BBFfA0eCeet
df00G0eCege
fGC0e0eCein
HgdGf0eCeld
BGdCf0eCele
icGdG0eCell
Cg00F0eCems
aecfH0eCend
dCG0f0eCens
HfbfdDeCent
dfCG00eCera
HeheF0eCere
ddfId0eCerg
GdEhA0eCern
Gd000eeCerr
AedeIdeCers
iI00B0eCert
Gf0dB0eCess
JfdCfceCest
He00f0eCeta
eH0dd0eCete
00fF00eCfia
g000G0eCful
FEdCg0eCger
Gf00adeCght
0fFa00eCgia
Gfd0C0eCgin
00fF00eCham
gH0Ad0eChan
Mj00i0eChat
Hf0Cf0eChis
fHd000eChko
HF0gf0eChon
KiDfe0eChow
H000h0eChre
eaafH0eCian
He0de0eCibe
HGjeB0eCica
gG0000eCici
fDfH00eCico
F000f0eCicy
gG0000eCido
iEJfd0eCien
gD0bGdeCier
fFhDG0eCies
gBG0b0eCigh
0G0ef0eCigo
d0fH00eCijo
IgiGA0eCile
hfbJC0eCill
gF00dFeCime
gJcgC0eCina
gDddH0eCinc
cfHcc0eCine
FmafKGeCing
hGdEA0eCino
IlCgJ0eCion
eedGD0eCisa
fGdcD0eCist
gfGDE0eCite
DGf0e0eCith
LfdfhEeCits
0g00G0eCiva
cfe0H0eCive
Ga00g0eCize
0aD0gFeCker
K000k0eCkly
ch0dJ0eCkov
0G0cf0eClak
eGgED0eClas
fGD0e0eClat
dDfF00eClaw
gB00F0eClds
Mjefa0eCler
0fd0G0eCley
AHBge0eClia
dfFDb0eClic
FAf000eClie
fHeDd0eClin
iD00G0eClla
iIGee0eClle
fH0ce0eClli
GgDEe0eCllo
gbbCG0eClly
Gg0dD0eClor
g00H0deClos
0ED0g0eClov
Lh0gf0eClse
gd00I0eCltd
g000G0eClth
00gHd0eClum
0g0G00eClus
de0Gb0eClya
GhDDgEeCman
C0iGD0eCmen
Kk00b0eCmer
Jj00c0eCmin
jHbF00eCmon
kb000KeCmrs
egceJ0eCnal
0cH0g0eCnas
Dh00F0eCnch
Dg0bF0eCncy
0GDfe0eCnda
aFFgd0eCnde
gG0cD0eCndi
ggBEH0eCnds
0DgE00eCnea
0f00F0eCnek
gCFfF0eCnes
fHiJf0eCnia
Ff0000eCnim
fFeE00eCnio
Hh00A0eCnks
fH00e0eCnte
dh00I0eCnti
gf0cJ0eCnts
0f00F0eCoci
Hcddc0eCode
OndB00eCola
Ig0dc0eColl
Gg00B0eCome
hH0000eCond
CfbfH0eCons
CgGgDDeCood
Cdf0G0eCoom
fE0fG0eCope
DBhHfDeCort
Gf0cb0eCosa
kfEaL0eCose
Fh0F00eCour
kJEdB0eCova
hH0000eCove
0b0fF0eCows
ed0dH0eCphy
dddId0eCpur
gD0Gd0eCrab
ifEGF0eCral
eHEee0eCran
FgD000eCras
KfgD0geCrau
ec0He0eCrda
fAGeD0eCrea
Gcbeb0eCree
fGad00eCren
fhDHD0eCria
fCfGC0eCrik
gG0000eCril
Ojdhg0eCrin
fbCcF0eCrio
f0G0c0eCrkt
de0bG0eCrly
0dfG00eCrni
Hf000eeCrof
eIbee0eCron
gDb0F0eCrry
jDGF00eCrth
gHbCd0eCrto
gc0dI0eCrts
0dgH00eCrtu
fehJD0eCsan
fKd0h0eCsek
DGCch0eCsen
Je00i0eCser
HgedF0eCses
dFcFf0eCsia
0g00G0eCsin
f000F0eCsit
ifFBH0eCska
eEf0G0eCski
eHf0cbeCson
Hd00DheCsor
HeJfideCsse
gFeG00eCsta
EE00g0eCste
dd0Hf0eCsti
gCI0f0eCstr
0g0G00eCstu
hG0cF0eCtal
dfdCH0eCtar
hEfFF0eCtas
hhHKgdeCted
KkCEf0eCten
HgBdCceCter
GieIe0eCtes
F0gBC0eCthe
gG0000eCthy
ciFdH0eCtic
GB0h00eCtik
BG0eddeCtin
ifIGe0eCton
EedgH0eCtor
Ie00g0eCtra
I0d0h0eCtry
gG0dD0eCtta
0I00i0eCtti
g000G0eCude
0g00G0eCuin
gBCGe0eCund
LjbEh0eCung
gF00D0eCura
Gfd000eCust
bH00h0eCuto
0g00G0eCuud
iGAfIdeCvan
id00J0eCved
HkbaH0eCver
dfE0GdeCvia
hFcdH0eCvic
0dgI00eCvrh
egEdH0eCway
f0F000eCweg
Mj0dh0eCwhy
G00fd0eCxes
Hd00g0eCyal
0hc0I0eCyan
fd00G0eCyer
Ji0dc0eCyes
0g00G0eCyev
Jgdd00eCynd
fH0dc0eCzio
h0H000eCzum
ff00I0eMmbh
Jf0h00eUcms
Gg0000eUitc
00gG00eUris
Lh0hd0eUxxx
F0Edf0elace
G0d0f0elach
Gfd000elaid
g00G00elale
gD00E0elana
BhDeFEeland
00gG00elape
f0F000elapt
HhCc00elark
idGdG0elate
Hd0de0elauf
f0ccDGelces
f0H00deldei
i0I000eldem
Gf0d00elden
fHCeadelder
g0G000eldes
Gf0c00eldev
Hef000eldie
I0h00deleet
iD00H0elely
heF0G0elens
j0DfIFelent
I000geelers
g000G0elest
G000g0elfor
Igd0d0elhat
fG000delher
Gf00d0elhow
Hg0d00elhte
f000F0eliew
fe00H0eliff
Kgf0d0elill
f000F0elims
F0h0dFeline
HcgdFdeling
g0FdF0elino
FhddHbelion
g00G00elito
I00efdelits
Hd00ddelity
iDd0FFeller
fF0fF0elles
dedcH0ellly
gF0dE0elmer
0G00g0elmit
f0fI00elnad
H0d0edelnal
l0II00elnan
fG00d0elnen
l0L000elner
Ge0b0delnks
Hed0d0elode
FB00g0elong
Hd0df0elons
Df0gG0elope
If0d0delora
Hf00ccelous
hF00E0elova
Hdd0ddelown
i000I0elpen
Jj0000elpip
Jh0cd0elpop
Hf0cd0elque
fe00DGelray
00gG00elrde
GGd0hcelrds
hH0000elrks
f0F000elrts
f00dG0elsis
h000FEelsit
hC00G0elski
gH00d0eltal
CgIEhcelthe
gf0I00elton
h00FhJeltor
hH0000eltti
H0e0f0elund
f000F0elure
iG0Fc0elvac
fHddE0elvan
hG0d0Eelver
HFhfc0elvon
G000g0elwas
f00dG0elwns
G000g0eubms
Id00h0euccc
Hd00fdeuscm
J0f0h0euusm
Jdh0d0euyyy
Jdh0d0euzzz
diOhhdf00
fdG000f0a
0hD0F0faa
da0Gf0fab
mFEEIdfac
khGNhafad
gCgFG0fae
gJ0df0fah
JmdFF0fai
FIfff0fak
nCDbLEfal
CIffd0fam
nHbFIEfan
kHDIf0fao
hfDdJ0fap
d0hIDdfaq
dIAfcdfar
bIAhd0fas
MaFil0fat
HBhEDgfau
iHDDe0fav
fFgG00faw
Iff000fax
chddIEfay
gHEg00faz
hFCfF0fba
ff00I0fbh
fCcHd0fbi
ge00H0fbt
iGgHE0fca
Jf00h0fcc
JihFDdfce
AhJefDfch
eeCfI0fck
Hd00fdfcm
iJeFe0fco
fgDdI0fcs
Jd00i0fct
iJ0db0fcu
Ih0bc0fcy
lIJEfcfda
EIfhd0fde
iGDfGbfdi
gDCEA0fdo
hdAcJcfds
eG00e0fdt
fdcDG0fea
dIdEi0fec
FmIcHdfed
eJffb0fee
gdI0b0feg
gCEIgdfei
kJcbF0fek
hJAFh0fel
ihKHedfem
jFHIj0fen
DiGldLfer
IlAbGDfes
GKhgeffet
HDci00fev
hBCGa0few
iICfFcfey
bFB0g0fez
Hd0hdFffe
hd00I0ffi
Gg00d0ffs
IfidG0fft
iC00H0ffy
gDFCc0fgo
cfGfGdfgs
Gg00c0fgt
gHb0d0fgu
iJedE0fha
DhIbecfhe
hEGdb0fhi
KjF0h0fhl
GbcFegfht
Khdfc0fhy
nJDJfDfia
nLcgK0fic
FHfef0fie
Jh0af0fig
fIFdi0fik
eEaGg0fil
BgddJdfin
jKdFe0fio
Igd0d0fip
hJD0gcfir
GDhFcdfis
hECDcEfit
hD00G0fix
dIdcf0fiy
iHEDf0fja
Ge0Cf0fji
gFeF00fjo
jGcGE0fka
iHcDD0fke
oJfDK0fki
jLeFh0fko
LhhbBdfks
0f0dG0fku
fh0DI0fky
ge0dJ0flc
GedIj0fld
HiiJCcfle
dG00f0flf
dKFek0fli
EhDFd0fll
hGDFf0flm
FbAEh0flo
fG00d0flp
gCCAF0fls
FkeCJ0fly
BgdEG0fma
NiddiBfme
gI00f0fmi
jJ0000fmo
If0jGDfms
gG0000fmy
pNHHg0fna
gaddI0fnc
GiddFEfnd
lHHFhFfne
LhiecEfng
gHbFedfni
dcddH0fnk
hbDeI0fnn
oJGId0fno
igJjL0fns
FkDiHHfnt
fIECh0fny
g0DdG0fnz
egHgFDfod
Jh0bd0fol
heeFHDfom
Kffcf0fop
OikDiEfor
egEKgdfos
Jeffa0fot
jJDgG0fov
KjBDf0fow
FgFbd0fox
0GGgg0foz
eHDdf0fpa
BffeJ0fpe
gG0000fpi
gf0dJ0fps
fhKfD0fpt
HFffd0fpy
jKDGhdfra
dBfDGdfrd
FdFiFcfre
g0Hac0frf
gcfLf0frg
0dgI00frh
kI0Fc0fri
fkGEGFfrk
fdd0I0frl
Mfefegfrn
Kgbef0fro
Gd000efrr
DhhEdKfrs
fCgIcDfrt
iHdF00fru
DHadhCfry
dEDFh0fsa
LkJibffse
IdfhD0fsh
gDeDG0fsi
I0f0g0fsm
ggEJCffso
aeEgFDfss
FejHECfst
Dg0Gd0fsu
jJddG0fta
Gg0000ftc
Dff0G0ftd
FgHEgdfte
jJEFfdfth
lGAEH0fti
mKbKi0fto
G00g00ftp
dcH0f0ftr
LjdjIBfts
iefMd0ftu
IdEfdffty
iAID00ftz
0Gaf00fua
fd00G0fud
JhEbg0fue
eDJfedfuf
ffdGG0fug
gGFdd0fuk
jbGbH0ful
eefHD0fum
ebCfG0fup
IdeHfhfur
hDdDEDfus
GefEccfut
pLECI0fva
BgdcEGfve
Gg0000fvi
e0hJd0fvn
ge0I00fvo
GggGDdfwn
Lh0hd0fxx
lL0Ce0fya
hK0de0fye
fG00d0fyk
Hed0d0fys
Jdh0d0fyy
FECch0fze
GgfFa0fzo
Jdh0d0fzz
ceJfd0g00000
dGDfd0gCaasa
gfd0IDgCable
0g00G0gCacki
Hf00e0gCader
0dGf00gCaine
GDd0g0gCales
Lh0gf0gCalse
g000G0gCalth
de0Gb0gCalya
gEc0GdgCance
gdBEF0gCands
0f00F0gCanek
dFhHd0gCania
Ih00e0gCanks
df00H0gCanti
g00G00gCarab
Hd0de0gCarch
h000H0gCared
defGE0gCarik
f0G0c0gCarkt
dI00h0gCasek
h0I0f0gCasse
BidIB0gCates
gfFdH0gCatic
fb0eH0gCator
0fdDF0gCavis
ddfId0gCberg
fH00d0gCbert
Jgd0dcgCbest
dfFD00gCblic
H000h0gCbung
gFF0d0gCcent
Hf00f0gCcess
fHd000gCchko
d0BGf0gCcite
00fF00gCclaw
Hddd00gCcode
Fh00E0gCcome
0d0fG0gCcope
0dgI00gCcrni
Hh0dC0gCdata
Ic0eddgCdean
0fGd00gCdell
f0G0d0gCdens
H000h0gCdent
ag00G0gCdian
hD0dH0gCding
cfbG00gCdung
f0cHd0gCeast
Fh00E0gCegin
0efFE0gCeich
K000k0gCekly
gG0000gCelds
HhDbd0gCello
00gG00gCemen
Hd00g0gCence
GG0hf0gCenes
ff0cI0gCents
Pldhf0gCerin
0g0bG0gCerly
FgD000gCerre
gIeCd0gCerto
Ge0f00gCesse
dd0Hf0gCesti
gG0000gCetta
Ii00B0gCever
e0Hf00gCfach
G0d0f0gCfice
EF0g00gCford
Kfdd0ggCfrau
i0FHd0gCgdom
gEddG0gCgers
e0hJd0gChavn
LkhdI0gChere
Hdddd0gChern
Gd000egCherr
f0F000gChigh
00hH00gChile
fc00G0gChing
Gg00b0gChmer
If00g0gCiary
Hg0Ff0gCield
fG00e0gCiere
Gf00adgCight
gGcC00gCille
Ff0000gCimin
Ij0dG0gCions
hgGHCdgCited
0g00G0gCiver
Hd00g0gCject
fFDFh0gCland
gG0000gClcer
Hg0dB0gClica
F000f0gClicy
iG0Fd0gClies
Hf0Be0gCline
gd00H0gClist
Gg0000gClize
fb00G0gClook
dE0Gg0gClova
0g0G00gClton
0fc0G0gClyan
IgdfbDgCment
Ii0000gCmeta
hH0000gCmine
fF0000gCmond
de0Hd0gCmund
00Gf0cgCnada
fG0d00gCnard
g000G0gCnate
fF0000gCncic
dGhG00gCnder
Fg0Fd0gCndon
00gG00gCngen
0DgGd0gCnica
gFCC00gCnien
eddcbHgCning
gD0dG0gCnion
dEfFb0gCntas
fc00G0gCntly
I0d0h0gCntry
fHdDd0gCoara
G000g0gComer
egceJ0gConal
hA00H0gCones
f0BHe0gCople
gbEF00gCorth
0G00g0gCotti
gd00H0gCoved
bafHfDgCport
cf00G0gCpose
gG0000gCpril
Hf000egCprof
0g00G0gCquin
e00eG0gCrate
g0H0d0gCrche
0g00G0gCreed
aHef00gCrica
D0fdF0gCries
Ie0de0gCrift
d0fH00gCrijo
0h00H0gCrill
df0G00gCrisa
fI0de0gCrova
0g00G0gCruud
gG0000gCsage
Hf00d0gCsave
0GFfg0gCscon
f000F0gCsers
Gf00d0gCsion
fd00G0gCsive
dG00f0gCsler
gG0000gCsons
gId0d0gCsson
de0eH0gCstar
h0DHd0gCsted
Jgdd00gCsynd
00fF00gCtaly
DH0fedgCters
Hd0df0gCthis
Ib0gd0gCthon
Hg0d00gCtile
Jg0fBegCting
IidfG0gCtion
Gg0000gCtner
Hfbe00gCtree
g0H0d0gCuite
H000h0gCuser
I00bhdgCusse
g0dFE0gCvice
gG0000gCvide
ah0HA0gCving
0G00g0gCvist
F000f0gCwahl
Mj00i0gCwhat
eEdHg0gCwill
GgGga0gCwood
0g00G0gCyeva
0g00G0gCyman
ff00I0gMgmbh
Gg0000gUritc
Jf0h00gUscms
Lh0hd0gUxxxx
f0000Fglager
f000F0glaims
g000FDglance
Ge0b0dglanks
GGd0hcglards
hH0000glarks
j0000Jglator
Gfd000glbill
gG0000glcher
Hg0d00glchte
Hed0d0glcode
g000G0glcted
G000g0glctor
gG0000gletti
g0G000glgate
I00efdglgits
gG0000gliana
fG00d0glinen
Hd0df0glions
gH00c0glkova
D0Fdf0gllace
g0CF00glland
Hh0000glmark
df00G0glnova
i000I0glopen
gG0000glover
f00dG0glowns
f000F0glping
f0c00Gglrces
I0h00dglreet
l0L000glrner
Gfd000glsaid
f000F0glsure
g000G0gltate
f000F0gltent
h000H0gltest
efddJbgltion
g000G0glvery
f000F0glview
Hg00c0glwhat
g000G0glwice
Hdd0d0glwill
g0DGc0h' i C
Ie00fdh' i lw
G0g000h, 01 ,
F0f000h, 02 ,
i0I000h, 02 -
g0I0f0h, C ,
H0g0d0h, C .
l0d0M0h, C lw
F000f0h, C uo
H0c0g0h, C |
g0G000h, Ck 05
h000H0h, Cn -
J000j0h, Cn Co
m0f0N0h, Cn lw
g0G000h, Ct ,
J0j000h, Ct .
f0F000h, Cu 03
g0G000h, l 05
j000J0h, ln lw
H0h000h, lp lw
f0F000h, lt ,
F0f000h, lw ,
H0h000h, lw 02
g0G000h, lw N
G0i0E0h, lw lw
j0Kcd0h, u 05
H0h000h- 03 -
g0G000h- 03 Ct
f0F000h- 04 Ct
H0h000h- 04 lw
0hAEF0h- C ,
gAD0F0h- C lw
dg00H0h- Cb lw
Lj00f0h- Cg -
dIc0g0h- Cn ,
diI0C0h- Cn -
dfd0I0h- Cn .
F0f000h- Cw lw
Hd00g0h- lw .
Hf00ddh- lw lw
i0E0G0h. . |
H0h000h. 01 N
f0Hd00h. 03 N
F000f0h. 07 ,
gC000Fh. C -
hI000eh. Cb C
ed000Gh. Cg I
DG000hh. Cn lw
0gG000h. Cu 04
hIc00ah. Cw lw
GiE0C0h. I .
Hfd0b0h. N -
h0H000h. N 04
hE00DDh. l lw
Jgd0e0h. l |
gF000Dh. ln lw
Hdd00eh. lv lp
jfD0K0h. lw lw
Odl0gdh. | |
G0g000h/ 02 /
H0h000h01 , 01
I0i000h01 . 02
J00j00h01 . 07
f0F000h01 . |
h0H000h01 0a |
g0G000h01 | |
H000h0h02 , 01
Idk0H0h02 , 02
f0F000h02 , Ck
j0J000h02 - 03
I0i000h02 . 01
G0g000h02 . 02
g0G000h02 . N
g0Hd00h02 . |
F0f000h02 / 04
G0g000h02 02 02
h0H000h02 02 C
I0i000h02 02 |
H0h000h02 : 02
f0F000h02 Cs 02
f0F000h02 Cw Ca
G0g000h02 N C
g0G000h02 N Cu
g0G000h02 lw lw
H0h000h02 | |
F0f000h03 , 03
f0H0d0h03 , la
H0h000h03 , lw
H0h000h03 - 03
F0f000h03 - 04
H0h000h03 02 02
F0f000h03 04 04
G0g000h03 | |
G0g000h04 - Cw
F0f000h04 02 02
h0H000h04 Ct |
f0F000h04 Cw Ca
f0F000h05 . |
f0Hd00h05 | |
F0f000h07 , 02
G0g000h07 | |
g0G000h0a , lw
g0G000h0a . |
e0G0f0h0a | |
gH00d0hC ! |
0f00F0hC & Cn
Bg00G0hC ) |
0He0f0hC , 04
hDddIahC , C
hJ0de0hC , Cg
hCdcI0hC , Cs
fhdDJ0hC , Cw
Liddf0hC , N
Ge0be0hC , NN
LgDci0hC , l
Eg00dFhC , lgw
ED00g0hC , lp
fJGEmFhC , lw
diI0D0hC , u
DGDCj0hC - C
hId000hC - Cg
gAd0H0hC - Cn
fG00c0hC . l
Ifcf00hC . lw
lJdGE0hC . |
gcG000hC 02 N
Kk0000hC : Cg
Jhd0d0hC : Ct
bG0fc0hC : Cw
Gf0d00hC : |
fHdFf0hC C ,
Ff0000hC C -
gG0000hC C .
Gg0000hC C C
Hh0000hC C Cn
Gd0f00hC C Cw
IdhEd0hC C lw
gHEfc0hC C |
gG0000hC Cg Cn
Gg0000hC Cg lw
EG0dfchC Cn -
df00H0hC Cn .
Gc00g0hC Cn lw
f0c0G0hC Co l
0f00F0hC Co lw
ef0Ha0hC Cw Cw
mK0FE0hC Cw lw
KicfA0hC Cw |
dH00f0hC I C
FeEffFhC N C
IgFhd0hC N Cg
0IhDf0hC N Cx
iI0000hC _ Cn
gED000hC i .
gA00G0hC l lp
kIbaG0hC l lw
fG0Bd0hC lv C
Hd0de0hC lw '
kK0bdEhC lw ,
Gg0Dc0hC lw .
Gj0cH0hC lw 04
BGhdFdhC lw C
ecBIg0hC lw Ck
eJ0dh0hC lw Cw
0g0CF0hC lw I
gBdGB0hC lw ip
Gi0iK0hC lw l
hI0d00hC lw lgw
fCDgH0hC lw lp
hG0Ed0hC lw lv
jIDGedhC lw lw
Gf00d0hC lw |
HAhaEdhC | |
ee0d0IhCT . C
gG000ahCT . Cg
F0000fhCT Cn -
Cg000GhCT Cn lw
f0F000hCa , Ct
Ih00fEhCa . C
Hj000EhCa . Cn
0f00F0hCb , Cn
Hf0cd0hCb , lw
df00H0hCb - Cn
deDHf0hCb . |
fG00d0hCb Cn -
gG0000hCb lw lgw
EfdcG0hCb | |
0fHd00hCg , 02
0hJ0f0hCg - Cn
gHad00hCg . |
fF0000hCg : "
gH0d00hCg : Cw
Gcf000hCg C ,
cGde00hCg C N
0g00G0hCg Cb lw
fF0000hCg Cg Cn
fHd000hCg I .
eGcd00hCg lw Cw
gI0e00hCg lw lw
gG0000hCgw , l
hI00d0hCgw , lw
fc00G0hCgw Cw .
He00f0hCgw lw lw
00Ll00hCk 05 lw
d0kK00hCk 05 |
ddHe00hCk | |
0f00F0hCn & C
fH00d0hCn ' i
0K00k0hCn , 04
0h0gJ0hCn , C
0idbJ0hCn , Cn
0h00H0hCn , Cw
0F00f0hCn , l
0h00H0hCn , lv
0L00l0hCn , lw
dg00H0hCn - C
0eH0f0hCn - Ca
0Gf0d0hCn - Cn
hfFdI0hCn . |
df00G0hCn Co lw
0G0fd0hCn l lw
0Iddg0hCn lw Cn
dg00H0hCn lw Cw
0g0G00hCn lw ip
0I0ci0hCn lw l
Bh0If0hCn lw lw
fF0000hCnw N Cw
gFc0aEhCnw lw lw
g0G000hCp lp Cw
Gd00e0hCp lw lw
f0H0d0hCs . 02
f0F000hCs 02 N
g0G000hCs 03 N
g0DE00hCt . |
fdId00hCu . 03
h0H000hCu 04 N
g0BFEdhCw ' i
Jd00h0hCw , lp
Kj0dC0hCw , lw
L0diedhCw . |
i0F0G0hCw 02 ,
f0G0d0hCw 03 N
Ff0000hCw : Cg
hb0I00hCw C .
Ch0EFdhCw C lw
Iccfd0hCw C |
g0G000hCw Ca lw
f0F000hCw Cg 02
h000H0hCw Cgw lw
g000G0hCw Co .
k0D0J0hCw Cw ,
h0f0J0hCw Cw .
E0dFg0hCw Cw C
j000J0hCw Cw Co
J0fdg0hCw Cw Cw
d0ddH0hCw Cw lw
G000g0hCw Cw u
i000I0hCw Cw uo
I0def0hCw Cw |
F0Cfc0hCw N C
G000g0hCw l lw
i00cJ0hCw lw .
f000F0hCw lw 04
i0D0H0hCw lw C
g000G0hCw lw Cn
JdDdhdhCw lw Cw
EG0ff0hCw lw ip
fF0000hCw lw lgw
GbdeiIhCw lw lw
I0d0i0hCw lw |
GFffA0hCw | |
gIc00dhI . C
gLfdf0hI . Cn
0fGd00hI . Cu
g0G000hI / lv
hH0000hM lw lw
g0G000hN , u
F0f000hN - Cw
i0I000hN 02 -
g0G000hN 04 u
g0G000hN C ,
f0F000hN C N
G0g000hN C u
g0G000hN C |
g0G000hN Ck .
K0jd00hN Ck 05
g0G000hN Ck lw
g0G000hN Ck |
f0F000hN Ct ,
g0G000hN Ct .
H0h000hN Ct I
G0g000hN Cu .
F0f000hN Cu 03
Hfe000hN Cw :
i0I000hN Cw Ck
g0G000hN I -
i0I000hN lk |
H0h000hN lu .
h0H000hN uu u
eadG00hU . |
gB0G00hU lw lw
Id0h00hU lw |
fF0000hUn . |
faGd00hUt . |
hcGE00hUt | |
Gg0000h\ ' i
Ff0000h_ l _
ddH0d0hi . 02
gFD000hi . i
gG0000hi . ln
h0DG00hi C lw
hH0000hl , lg
Hdd0d0hl , lp
HAd0edhl , lw
gG0eD0hl . |
f0F000hl 02 0a
Igc0d0hl N C
Hf00d0hl N Cg
f0Gc00hl N lk
Ff0000hl _ lw
fHddB0hl l lw
g000G0hl lo .
hH0000hl lw :
Hcfd00hl lw l
Hg0da0hl lw lp
hGCDEfhl lw lw
fgDGFdhl | |
g0000GhlT . l
0f000FhlT . ln
Hdd0d0hlbw lw lw
bf00G0hlg , lw
gG0000hlg l lw
dHd0d0hlg ln ,
Gfd000hlgw lw lw
fcGB00hlk . |
f0If00hlk | |
df00G0hln lw l
gF00D0hln lw lw
h000H0hlo , lw
fd00G0hlo . |
FD00g0hlp Cn lw
EdHddehlp lw lw
g00G00hlt . |
f0F000hlt l 02
ed00G0hlv C uo
fG0cc0hlv Cn lw
Gc0de0hlv l .
fBd0G0hlv lp C
fG00d0hlv lp Cn
g0000Ghlw , lgw
IfhCiIhlw , lw
hH0000hlw . lp
bF00f0hlw . lw
f0F000hlw 02 ,
e0eG00hlw 03 02
f0eH00hlw 04 |
g000G0hlw ? |
G0d0f0hlw C ,
Jdffb0hlw C .
h0H000hlw C 02
c0fdH0hlw C lw
G000g0hlw C uo
H0fdc0hlw Ck .
h0EF00hlw Ck 05
I000i0hlw Cn Co
hd00J0hlw Cn lw
H0c0fdhlw Cn uo
f000F0hlw N l
H00dfdhlw N lw
G000dfhlw l ,
H0d0g0hlw l .
g0F0Edhlw l lw
g000Hdhlw ln lw
h0FE00hlw lp Ck
f0d0GChlw lw ,
H0d0edhlw lw .
f000F0hlw lw ?
E0H0gfhlw lw C
i0c0GFhlw lw N
g000G0hlw lw lb
f000F0hlw lw ln
j0d0JDhlw lw lo
g000Hehlw lw lp
N0idlEhlw lw lw
bfGb00hlw | |
g000G0hu ) |
g0d0H0hu . |
f0F000hu 05 lw
g00G00hug lw lw
f000F0huo lw lw
Hg00d0m" C
If0de0m# C
Ei00G0m& C
h000H0m& l
F0f000m' '
Hdf0c0m' l
F0f000m( 0
hFFcB0m( C
bf00F0m( l
g000G0m( u
F0f000m* *
hD0G00m* l
K0Ijj0m, 0
ofEKHGm, C
FDgeD0m, I
F0f000m, N
g0hLf0m, U
DGBhGhm, l
ldLgH0m, u
Idg000m- 0
0g00G0m- I
jE00HCm- l
Hf000dm. .
K0jd00m. 0
AJcdi0m. C
HjEdE0m. I
g0G000m. N
iI0000m. U
J0f0fdm0 .
h0H000m0 0
GjfFG0m0 C
g0G000m0 N
F0f000m00 )
f0H0d0m00 .
G0g000m00 /
hfLfd0m00 C
f0G0d0m000 ,
K0k000m000 -
g0G000m000 /
N0n000m000 0
egLdf0m000 C
g0G000m000 U
F0f000m0000 )
H0h000m0000 -
M0m000m0000 0
jhLFd0m0000 C
G0g000m0000 N
i0I000m0000 u
I0i000m00000 N
f0F000m00000 U
h0HfE0m: 0
fgHFAcm: C
I0hd00m: N
kHEFDdm: l
i0I000m? 0
jGeGFdm? C
iDEFa0m? l
ff00H0mC &
Gd00f0mC (
Gdf0C0mC ,
Jgd0ddmC .
lgN000mC 0
H0fdc0mC :
kMIhjFmC C
jLDdg0mC I
J0gfd0mC N
GiCcF0mC i
FghJdCmC l
idD0I0mC u
ieG0H0mCb -
bLheg0mCb C
GiF0CdmCb l
gdI000mCg ,
faH0d0mCg -
Hh0000mCg .
jNfeb0mCg C
hLgdd0mCg I
J0j000mCg N
Ff0000mCg _
diLde0mCg l
e0h0I0mCn ,
fGd0C0mCn -
i0J00dmCn 0
lDHHa0mCn C
Kdid00mCn N
GhF0d0mCn i
KifdC0mCn l
iFc0G0mCn u
h0H000mCs .
mdM000mCs 0
e0hJd0mCt I
G0df00mCt l
Hf00e0mM C
k0L0ddmN ,
Kdi0f0mN -
Hdg000mN 0
M0kdf0mN >
nfLiJImN C
hDH0d0mN I
jDHF00mN U
lEICEdmN l
i0dHF0mN u
i0I000mNN 0
GejHhHmNN C
g0G000mNN l
f0Hf00mU ,
H0h000mU 0
JhC0fdmU C
fGEf00mU I
I0gf00mU N
iIfHd0mU U
f0gI00mU l
gDG0d0mU u
gG0000mUg U
F0f000m[ 0
iJ00f0m_ C
Gfc000m_ l
gB0If0ma C
HCddf0mabout C
Hcd0f0madd C
h000H0magainst l
Hf0dc0mals C
gdH000man l
jDHeGdmand C
Fg00D0mand I
bFDg00mand U
ecgbcJmand l
i0Jd00mapt .
0Ldcj0mare C
ed0ddImas C
H0fd00mas l
fdH000mat 0
hmJcMdmat C
EF0dg0mauf C
i0I000mauf l
fi0Kc0maus C
hcH000mav .
d0fG00mb l
hg00K0mbecame C
jldGObmbei C
g000G0mbei u
df00G0mbetween C
f00dG0mbought l
f0F000mbox 0
aGdgB0mby C
0G0df0mcalled C
F000f0mcase l
d0BGf0mcite C
f000F0mclaims l
Hh0000mclass C
F0f000mcode l
l0L000mcorner l
h0b0I0mcorp .
H000h0mcountry C
G0g000mcrescent ,
f0F000md -
Hded00mdas C
g000G0mdata l
iCGaF0mde C
hD00dHmdear C
0fH00dmdei C
Mj0fe0mden C
GjLdhdmder C
0fGEf0mdes C
ff0BI0mdi C
G000g0mdiary C
Jgd0d0mdie C
Bcg00Gmdr .
eIg000me .
hHCd00me C
Kj0d00me l
G00df0meinen C
Gdf000mes l
H000h0mevent C
Ff0000mexclamation l
fF0000mf .
ef00Idmfor l
Hfc0d0mfor u
DKddfhmfrau C
hfeFJ0mfrom C
fe0G00mfrom U
lB0IH0mfrom l
J000j0mfrom u
gC0cF0mfur C
h0H000mgardens ,
Gf00c0mget C
h000H0mhealth C
Icd0dfmherr C
f0F000mhigh C
gB0F00mi C
GgFdc0mim C
HmeNi0min C
hd0I00min U
GdhH0fmin l
i00I00min u
j0d0K0minc .
j0J000mis 0
iEDHfcmis C
F000f0mis i
FJfdhdmis l
ecCIfdmist C
gG0000mist I
eH000fmjr .
g0H00dmkirche 0
he00J0mlike C
h000H0mltd .
fG00d0mm C
G000g0mmachine C
G000g0mmarketing C
f0G0c0mmarkt 0
hJ0dd0mme C
Ff0000mmein C
Jh00f0mmeine C
Jh0dd0mmet C
gH0ad0mmit C
jJ000ammr .
dh000Immrs .
fi000Jmms .
Id0cfdmmultiple C
I0d0fdmmy l
di0J00mnach C
ddfI00mnad C
gG0000mname l
h0H000mnan 0
g0G000mnan N
Lh0cg0mneue C
jF0EF0mo '
fdH0d0mo .
I0hd00mof 0
kdDDIDmof C
EG00gdmof I
gdFEBBmof l
i000I0mof u
f000F0moffer l
h0H000mon 0
KeI0ldmon C
Hdde00mon U
i000I0mopen l
EIdgf0mor C
f0F000mos .
ffI0b0mp .
h0DG00mpeople '
e0G0d0mplace l
F000f0mpolicy C
0gdH00mport C
f0F000mpostfach 0
Eh000Gmprof .
G000g0mproject C
f0c00Gmresources l
Id0g00mreturn C
G000g0mright l
F0hFd0mroad C
F0f000mroot l
0hdI00msan C
G000g0msection C
F0f000msince 0
H0g0d0mst .
b0Gf00mst C
iJ0d00mstarring C
h0I00dmstr .
G0g000mstreet C
h0H000mstreet N
g0G000msuite 0
Fhc0G0mt C
gG0000mtell l
hfgFGHmthe C
GfEAcemthe l
ddH0d0mto 0
fEHbjGmto C
gFgGdEmto l
h000FEmtransit l
g000G0mtwice l
hfJ0C0mu .
k0K000mu 0
KCgeh0mu C
Jdh0d0mu u
He0be0muna l
CeefI0mund C
Gd00f0mupdate C
f000F0musers C
Gg0000mv .
hI0dD0mvan C
hGfbG0mvan l
kFhHKgmvon C
gHd000mw .
FdEjbGmwith C
hCE0E0mwith l
gc00H0mzwischen C
g0I00dm| 0
FbhDBCm| C
fF0b00m| U
iBDcFEm| l
Gf00c0n# # C
F000f0n& C l
0fc0G0n& Cn -
Gg0000n' : C
g000G0n' C l
iI0000n, " C
Gg0000n, ' C
G0g000n, 0 ,
F000f0n, 0 .
h0H000n, 00 -
h0H000n, 000 N
C0F0g0n, C ,
dFfD00n, C C
edeAH0n, C l
HBg0d0n, Cg l
J0b0i0n, Cn ,
0fd0H0n, Cn -
k0h0N0n, Cn l
DNifhdn, N C
Gi00D0n, and C
Gf00d0n, and l
fcG000n, av .
g0G000n, nan N
f0F000n, postfach 0
fgc0CIn, the C
g0G000n, u 0
H0h000n- 00 -
H0h000n- 000 -
eeG000n- 000 C
d0Ifd0n- 0000 C
hF00E0n- C l
0Ff000n- Cg C
feG0C0n- Cn -
dH00f0n- Cn C
f0F000n- str .
dheJ00n. , C
g0G000n. 00 .
g0G000n. 00 N
g0G000n. 000 ,
I0i000n. 000 N
gG0000n. C I
G0g000n. Cn ,
dH00g0n. Cn -
Iddbfcn. NN C
giHcH0n. and C
dgI000n. o .
fdG000n0 , l
M0m000n0 . 0
Ie00ffn0 : C
F0f000n0 N C
K0Bjd0n00 , 0
gffK00n00 , C
Gdf000n00 , l
K0k000n00 . 0
g0G000n00 . l
G0g000n00 / 0
H0h000n00 000 0
K0jd00n00 : 0
cddHd0n000 , C
f0Hdd0n000 , l
L0l000n000 - 0
g0G000n000 / 0
H0h000n000 00 0
G0g000n000 000 0
H0h000n000 0000 0
0fKhd0n000 C C
g0G000n000 N 0
jfcMe0n000 N C
f0Gd00n000 N U
jgBHH0n0000 , C
F0f000n0000 - C
I0i000n0000 00 0
G0g000n0000 N 0
f0Gd00n0000 u C
f0F000n00000 - 0
g0G000n00000 C ,
L0l000n00000 N 0
K0f0j0n: C ,
f0d0G0n: Cn ,
f0F000n: Cs 0
Dh00F0nC & C
Cg0cG0nC ( C
f0G0d0nC , 0
jEFjL0nC , C
Kehdd0nC , l
fdHdE0nC , u
kHFDD0nC - C
G0g000nC 000 ,
f0F000nC 000 N
H0h000nC 0000 N
g0E0E0nC : 0
jhGKDcnC : C
DGD0i0nC C -
GfB0d0nC C C
h0H000nC C N
c0fG00nC C l
dId0f0nC Cn -
f0G0d0nC N ,
jiEFIEnC N C
f0fF0FnC NN C
eeAhJ0nC and C
f0b0F0nC corp .
fd0CG0nC de C
Hg0d00nC e l
ac0iI0nC from C
eddH00nC in C
ddfI00nC nad C
efdEG0nC of C
Hdecc0nC the C
fdG000nC u .
He0be0nC una l
0edJg0nC von C
Ibffc0nCb , C
gfF0H0nCb - C
dG00f0nCb Cn -
i0I000nCg , 0
dJGif0nCg , C
Gee000nCg , l
hEF0A0nCg - C
Gdf000nCg C ,
G0g000nCg C N
Ff0000nCg C i
0F00f0nCg Cn -
Idh000nCg Cn N
dhgIDFnCg N C
jJFde0nCg and C
gCcCFanCn , C
lLf0E0nCn - C
eidDEInCn N C
h00E0FnCn NN C
hIfdHdnCn and C
k000K0nCn inc .
G00df0nCn is l
G000g0nCn ltd .
ff0GE0nCn of C
ff0bI0nCn und C
G0g000nCs 00 ,
h0H000nCs 000 N
feHac0nCt , C
Idf0d0nCt , l
dgdI00nCt and C
f0F000nCt u 0
f0Gc00nN , l
f0Ife0nN , u
JDddi0nN - C
I0i000nN 0 0
0dHg00nN 0000 C
g0G000nN 0000 u
dFHfecnN C C
0fd0H0nN Cn -
00hH00nN Ct I
Id0g00nN return C
G000g0nN the C
0hd0I0nU : C
f0F000nan der C
Ff0000nan exclamation l
g0G000nand C 0
Gd00f0nand Cb C
G000g0nand Cn ,
Ff0000nand the C
i0Jd00napt . 0
f0F000napt 000 ,
0d0Jhdnarrived at C
F0f000nat 000 0
hcH000nav . l
H0h000nbox 000 N
00iI00nbox 0000 C
fG00d0nby Cg C
f0Hdc0ncorner of C
00gG00ncrescent , C
f0F000nd - 0
g0G000nder Cs 0
hI0d00ndr . C
i0I000nflat 000 N
Gg0000nfleckens . l
hf00J0nfor C C
G00g00nfrom C l
F000f0ngenerator : C
I0ddg0nhr : C
g0dH00nin C l
m0M0d0nin der C
iLf00enit to C
0dfG00nlane N C
Ie0fd0nlist of l
g00EE0nllc , l
Ii0000nmodified by C
0g0G00nmoved to C
dH0fd0nname : C
fG00d0nname is C
hG00C0no ' C
0g00G0nof Cn -
f0F000nos . C
0fGd00np . I
h0DG00npeople ' i
g0G000npostfach 0000 ,
i0I000npostfach 0000 N
F0f000nroot of 0
g0G000nstr . 0
J0j000nsuite 000 N
l0L000nthe corner l
eHf000nto Cb C
f0F000nto Cg l
iHd00Ento dr .
hfdHH0nto the C
be0eG0nu , C
j0J000nu . 0
h0H000nu 0 0
g0G000nu 00 0
g0G000nu 00000 -
Gfc000nu C C
F0f000nu u C
g0G000nunit 000 N
Gf0Ae0nuniversity of C
cEg0F0nvan der C
He0dd0nvon C l
g0G000nweg 00 ,
fF0000nwho is l
Ied0f0nwith C C
kd0dL0nwork for C
gc00H0nworks for C
df00G0nworks for l
Igd000nz . C
Hh0000n| " C
HeedhIn| C C
Lif0f0n| C l
dGfdE0n| Cb C
Ki00cdn| Cb l
Ij00D0n| Cn -
Kgd0g0n| der C
Gf00c0n| get C
Hf00e0n| i l
G000g0n| marketing C
Ff0000n| mein C
Ih00d0n| meine C
eH000en| mr .
dh000In| mrs .
ff000Hn| ms .
Je000hn| prof .
kG0fKdn| the C
iF00G0n| the l
fHcd00n| u C
g0I00dn| | 0
FbhDBCn| | C
fF0b00n| | U
iBDcFEn| | l
df00H0o& Cn
F0f000o' '
gcb0H0o' C
ef00H0o' Cn
FgCEBdo' s
F0f000o* *
H0h000o, 0
I0h0d0o, Cg
0dg0H0o, Cn
H0f0f0o, N
Jdi000o, and
g0G000o, apt
h0Id00o, nan
F0f000o, starting
g0G000o, suite
j0Lcf0o, u
h0D0F0o, van
G0g000o- 00
idJ000o- 0000
gFBBaao- C
cKh0f0o- Cg
kFF0G0o- Cn
Dh00G0o- o
g0G000o- strasse
e0G0Bfo. ,
I0i000o. 0
Agb0CFo. C
fHd00co. Cb
Dde0gHo. Cn
ffH0D0o. N
dgI000o. box
gBG000o. de
chI0b0o. o
Hee000o. the
Hcd00eo. van
Odl0gdo. |
K0j0d0o0 )
Jfc0g0o0 ,
N0n000o0 -
L0Dkddo0 .
g0G000o0 0
J0j000o0 00
L0l000o0 000
O0n0d0o0 0000
H0h000o0 :
i0I000o0 ?
kfLdG0o0 C
j0J000o0 Cg
h0I0d0o0 Cn
h0H000o0 Cs
j0J000o0 Ct
jeMfDdo0 N
j0J000o0 Ut
F0f000o0 ]
hdI000o0 and
f0F000o0 high
hdI000o0 in
f0F000o0 main
f0F000o0 mill
g0G000o0 n
F00f00o0 numpy
e0G00do0 street
g0G000o0 u
I0cff0o0 |
F0f000o0 }
Ff0000o: Cg
F0f000o: Ct
Hdf000o? C
CG00g0oC !
Fi00G0oC &
fGcCBdoC '
gKDdh0oC (
efFED0oC )
jGHdfDoC ,
neMfH0oC -
cgAdEGoC .
egJeD0oC 0
ohQdEdoC 00
ogRdddoC 000
eaIfd0oC 0000
f0lM00oC 00000
JIieh0oC :
mII0B0oC ?
DIjFfBoC C
FEe0gDoC Cb
egFbFBoC Cg
EKhciCoC Cn
afgI00oC Ct
eGcDdeoC N
gdgDJ0oC NN
HdgD00oC U
hH0000oC _
iJDdd0oC a
iI0000oC added
lGJgcHoC and
hB00H0oC as
hI00d0oC asked
fCBIfdoC at
fd00H0oC bv
dg0Jd0oC by
Gf00c0oC can
0J00j0oC case
F000f0oC core
id0Jd0oC country
H00gc0oC data
Gf0b00oC database
eHhFd0oC de
d0H0ddoC dei
i0J00doC dem
idJ000oC der
eGd000oC die
Ic0gcdoC distance
Hg00d0oC does
dHdeb0oC e
F000f0oC field
Ii00d0oC first
GjGCb0oC for
Ic0ch0oC from
f0G0d0oC gardens
gfdHF0oC gave
df00H0oC gmbh
G00bf0oC grusse
ja0dK0oC has
mG0dK0oC hat
g000G0oC health
gG0000oC his
HEDhdfoC in
ef00H0oC inc
hBDDE0oC is
lG0EH0oC ist
0G0fd0oC left
kK0000oC lives
gda0I0oC ltd
B000gFoC manager
Gg0000oC must
0fgJ00oC nad
Gf00d0oC not
fF0000oC o
GeCFgdoC of
if00LdoC office
Fh0fH0oC offices
dg0cI0oC pay
f000F0oC period
F00f00oC place
Hdd0dcoC regards
fd0cH0oC reports
dd0fI0oC sa
Gfc0c0oC se
Gd00f0oC search
dH0f00oC so
fH0cd0oC spent
h0Jce0oC st
hdJ0d0oC street
fd00G0oC systems
hH0000oC that
fd0G00oC they
Ff0IffoC this
JcdFk0oC to
GfdIh0oC u
Ih00e0oC una
hEd0H0oC und
G000g0oC user
iHeHe0oC v
Hd0dd0oC values
IEfcg0oC von
Jh0e00oC war
jf0FJ0oC was
eg0dJ0oC website
GKidi0oC were
Ge00e0oC which
Gf00c0oC working
ib00I0oC wurde
fI0ec0oC zum
fIeEfdoC |
H0gc00oI ,
feD00GoI -
lMDfBeoI .
fdG000oI /
f0F000oI 0
fKedf0oI C
0dfG00oI N
fG00d0oM in
l0L000oN ,
I0i000oN -
I0i000oN 0
H0h000oN 00
J0j000oN 000
h0H000oN 0000
f0Gc00oN 00000
L0l0d0oN >
edHd00oN C
G0g000oN apt
g0G000oN d
h0H000oN flat
g0G000oN fpo
K0k000oN suite
gDFc00oU ,
fF0000oU -
kCFI00oU .
gd0H00oU :
GdCf00oU C
cEgF00oU N
iIfG00oU U
hJf000oU Un
fd0G00oU is
iHfG00oU |
Gg0000o\ '
Ff0000o_ Cn
bdeHc0oi C
e0cdG0oi N
Ggc000ol (
ebjFEHol ,
hFF0Edol -
IAfDjDol .
g0bG00ol 000
hG0D00ol :
iDD0G0ol ?
cfFFCfol C
FgC0A0ol Cb
GgHdg0ol Cg
EGFchfol Cn
J0ffd0ol Ct
gefeFJol N
idd0DJol NN
Ihd000ol _
HCf0f0ol as
H0f0d0ol be
g000FDol computer
l0L000ol corner
g000G0ol corporation
gd0H00ol country
bf0cG0ol data
IeDef0ol de
gGd0D0ol der
Hgd000ol e
Gfh0F0ol in
Hdd0d0ol input
bFgEDdol is
h0H000ol kirche
f000F0ol manually
eeIaddol of
gc00H0ol office
gc00H0ol reports
g0G000ol seems
f0F000ol square
Gd00f0ol stored
Ifd0d0ol that
cBFEfdol the
G0g000ol u
bGd0e0ol was
kEKaedol |
h000H0ou )
dfi0L0ou ,
kddGJ0ou .
i0I000ou 0
idLg00ou 00000
f0F000ou Ct
j0FGD0ou N
h000H0ou and
gF00D0ou in
kd00L0ou is
G000g0ou meeting
Idedd0ou u
D00Fg0ou with
ebe0G0ou |
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
