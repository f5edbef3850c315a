/*
 * Written by bench/redaction-fit.ts; do not edit. What the tagger of names has learnt: for each feature one letter for each
 * of O, PERSON, ADDRESS, LOCATION, ORGANIZATION, TITLE (z to a: levels -26 to -1, 0, A to Z: 1 to 26), then the feature.
 *
 * Source  averaged perceptron on sentences of our own and on the tuning half of texts made by microsoft/presidio-research
 *         (MIT, (c) Microsoft Corporation). Only these numbers were taken from them.
 */
const PACKED = String.raw`
Gd0f00-1k!
Jfd0f0-1k"
Jdddfd-1k#
AhfdK0-1k&
KjkGF0-1k'
AfedH0-1k(
Hfe000-1k)
fb0G00-1k*
gaEDGf-1k,
GbjgIF-1k-
LJigjd-1k.
IgBdd0-1k/
HffAA0-1k01
IhGefd-1k02
NgGhig-1k03
JgBCef-1k04
GeEg00-1k05
K0k000-1k07
kfM0d0-1k0a
kDHEGd-1k:
jhfHL0-1k;
Ldkd00-1k=
jcfJH0-1k>
DDkHFd-1k?
eGd000-1k@
IdcegD-1kC
hMhdgE-1kCT
EgDCfE-1kCa
d0ceHd-1kCb
I0i000-1kCd
fJGggd-1kCg
eIHfgd-1kCgw
Hdbdf0-1kCk
EnBBL0-1kCn
CFEgfA-1kCnw
Ieg0Cd-1kCo
KjagE0-1kCp
m0Ndd0-1kCs
A0Jci0-1kCt
Hd00fd-1kCtw
kfNfA0-1kCu
hgDJDd-1kCv
FfiDeJ-1kCw
ghBKc0-1kCx
kMgeCB-1kI
BIhdd0-1kIp
fHd0d0-1kIv
Jdi0b0-1kM
igIcGD-1kN
hBgJgG-1kNN
FGhGh0-1kU
iIEd00-1kUg
E0Fgd0-1kUt
FdhG00-1kUw
F0f000-1k[
G0fc00-1k\
DG0ff0-1k_
kHeJCf-1ki
CdiKdd-1kip
EHdeBh-1kl
iJddhH-1klT
kfNdf0-1kla
fHd000-1klb
Mhfdfd-1klc
lNgeCE-1klg
gMiDfc-1klgw
C0iH00-1klk
giFcK0-1kln
Kif000-1klnw
Gdj0fJ-1klo
BeFfeG-1klp
hcI000-1kls
g0G000-1klt
bdDf0F-1klu
jdcGJe-1klv
hbhFIC-1klw
hJf000-1klws
LfFej0-1ku
F0f000-1kuc
KDd0jd-1kuo
f0F000-1kuu
FdHge0-1kuw
F0f000-1k{
Gd0f00-1w!
Jfd0f0-1w"
Jdddfd-1w#
AhfdK0-1w&
KjkGF0-1w'
AfedH0-1w(
Hfe000-1w)
fb0G00-1w*
gaEDGf-1w,
GbjgIF-1w-
LJigjd-1w.
IgBdd0-1w/
HffAA0-1w0
IhGefd-1w00
NgGhig-1w000
JgBCef-1w0000
GeEg00-1w00000
I0i000-1w000000000000000
F0f000-1w0000000000000000
Gdf000-1w0000x
G0g000-1w0th
kDHEGd-1w:
jhfHL0-1w;
Ldkd00-1w=
jcfJH0-1w>
DDkHFd-1w?
eGd000-1w@
igIcGD-1wN
hBgJgG-1wNN
F0f000-1w[
G0fc00-1w\
DG0ff0-1w_
GGkHfd-1wa
HC0dh0-1wabout
GFddg0-1wadd
G0f0d0-1waddress
h000H0-1wagainst
Gd0dd0-1wals
heJ000-1wan
dfEgGF-1wand
ig00K0-1wangebot
j0J000-1wapt
EKdck0-1ware
Cgd0fJ-1was
knJbO0-1wat
gGIff0-1wauf
fi0Ld0-1waus
gdI00d-1wav
EcgF00-1wb
af0Gd0-1wbad
I0d0h0-1wbank
LC0heg-1wbe
ig00K0-1wbecame
mi0EPd-1wbei
gg00J0-1wbetween
gG0000-1wbirthday
je00K0-1wbought
g0G000-1wbox
FJggd0-1wby
gDGdc0-1wc
eI0dg0-1wcalled
Gdd00d-1wcan
ddfH00-1wcape
g0G000-1wch
fdAHe0-1wcite
kd0K00-1wcity
h000H0-1wclaims
Gg0000-1wclass
Jdgf00-1wcode
Jid000-1wcol
Ge00d0-1wcolumn
iH0eF0-1wcompared
k0K000-1wcorner
g0c0H0-1wcorp
edH0d0-1wcorso
H0f0f0-1wcountry
gG0000-1wdanke
G0g000-1wdas
Eg00D0-1wdata
gaFdF0-1wde
g000dH-1wdear
Mif0f0-1wden
EjLdgc-1wder
0gGEe0-1wdes
gfFaG0-1wdi
G000g0-1wdiary
Khedd0-1wdie
fI0cg0-1wearly
cg0FF0-1wen
Hf0dc0-1wet
g0G000-1wflat
JgghH0-1wfor
CHd0df-1wfrau
jgeLG0-1wfrom
ec0dG0-1wfur
i0I000-1wgardens
gG0000-1wgiven
Gad0f0-1wgroup
h00dI0-1what
g000G0-1whealth
hHfdF0-1wher
HEd0dg-1wherr
iJ00d0-1whey
fH0dd0-1whi
hJ00f0-1whim
fDdF00-1wi
Hfd0c0-1wif
GgFdd0-1wim
IojSjc-1win
f0d0Hd-1winc
j000J0-1winnovation
iKIHjg-1wis
ieGIf0-1wist
fd00G0-1wjoining
g0BF00-1wkingdom
f0F000-1wkirche
ic00J0-1wkunde
DFd0f0-1wlate
kc00K0-1wlater
0h0GD0-1wleft
gG0000-1wlet
if00Ld-1wlike
G0d0dd-1wlist
f00G0d-1wlos
hIb0d0-1wm
jK00f0-1wme
I0g0d0-1wmeeting
Jh0d0d-1wmeine
Hh0000-1wmemory
Kh0ddd-1wmet
fIddd0-1wmit
iJf00C-1wmr
ib0d0J-1wmrs
ef00dI-1wms
Je00ff-1wmultiple
G0f0c0-1wmy
efC0G0-1wn
dh0I00-1wnach
ddfH00-1wnad
eI00df-1wname
k0K000-1wnan
Lhcdg0-1wneue
HcbDgd-1wnew
ffFF00-1wnorth
Hd00g0-1wnot
Ff0000-1wnp
G0e0e0-1wnumber
gGBB0d-1wo
kfeEKF-1wof
fi00K0-1woffer
JdJem0-1won
j000J0-1wopen
IDfdfd-1wor
dfG000-1wos
geI0d0-1wp
f000F0-1wpassword
G000g0-1wpolicy
efdI00-1wport
f0G0d0-1wpostfach
Fg000D-1wprof
Ff0000-1wreduce
fH000e-1wregards
He0dd0-1wreturn
G000g0-1wright
E0hF00-1wroad
f0e0EF-1wroom
dfgJ00-1wsan
Ff0000-1wso
iJd000-1wstarring
g000G0-1wstate
H000h0-1wstored
f0G00d-1wstr
f0G0c0-1wstrasse
gG0000-1wtell
fhedIG-1wthe
fH0cd0-1wthink
G0df00-1wthis
iGHHmG-1wto
h0c0FE-1wtransit
g000G0-1wtwice
iCGEB0-1wu
g0G000-1wul
f0F000-1wunit
G000g0-1wunser
If0fd0-1wusing
IgfA0c-1wv
hJgfG0-1wvan
hFiHHe-1wvon
hGfG00-1ww
fcH0e0-1wwar
bFD0g0-1wwas
Ji0dd0-1wwhere
ef00H0-1wwie
ecGjEH-1wwith
g0G000-1wwohnt
iI0000-1wwould
fGd000-1wy
dGd0d0-1wyou
Hfd00d-1wz
edH0d0-1wzum
F0f000-1w{
FiBaFB-1|
bIfed0-2k"
I00dgd-2k#
Ige0b0-2k$
GfgdG0-2k&
Lcedid-2k'
Gge0E0-2k(
Kaifc0-2k)
Gd0dd0-2k*
efGgDG-2k,
GaGhce-2k-
bBGDgd-2k.
EfeGd0-2k/
NGjjgc-2k01
JlGIh0-2k02
FjIJk0-2k03
FjHeE0-2k04
HeEh00-2k05
Ldk0c0-2k07
BcChG0-2k0a
cFffDE-2k:
ChddI0-2k;
Idi000-2k=
mDBHJd-2k?
ddjGEH-2kC
LJj0gj-2kCT
ldJKh0-2kCa
GBgeGc-2kCb
hFd0G0-2kCbw
IebgfE-2kCc
IdjeH0-2kCd
eNkahE-2kCg
BDJdid-2kCgw
GjhIF0-2kCk
ggjFJG-2kCn
BjDFCF-2kCo
gFEiIc-2kCp
jeLDg0-2kCt
Fj0Hb0-2kCtw
hfeK00-2kCu
KDkifJ-2kCw
CIhFh0-2kCx
gIiBEF-2kI
EIfeg0-2kIp
KhhdF0-2kM
fffBHF-2kN
jDFDgI-2kNN
GkFHg0-2kU
gGEe00-2kUg
feDHd0-2kUt
F0hGd0-2kUw
F0f000-2k[
Idg000-2k\
Ief0d0-2k_
eFGCch-2ki
IEiCdd-2kip
gaKHej-2kl
hjNDg0-2kla
jGbED0-2klb
Mfgffd-2klc
kNhdBc-2klg
cLgecf-2klgw
rcGEPd-2kln
CIfcf0-2klnw
eIhGjH-2klo
DHJjgd-2klp
i0HC00-2klt
hfId0F-2klu
lDJeH0-2klv
beJega-2klw
IDj000-2klws
OkFggf-2ku
J0fdf0-2kuc
hgIfJf-2kuo
m0M000-2kuu
EdHdh0-2kuw
F0f000-2k{
bIfed0-2w"
I00dgd-2w#
Ige0b0-2w$
GfgdG0-2w&
Lcedid-2w'
Gge0E0-2w(
Kaifc0-2w)
Gd0dd0-2w*
efGgDG-2w,
GaGhce-2w-
bBGDgd-2w.
EfeGd0-2w/
NGjjgc-2w0
JlGIh0-2w00
FjIJk0-2w000
FjHeE0-2w0000
HeEh00-2w00000
I0i000-2w000000000000000
Hdf0c0-2w0000000000000000
D0gF00-2w0th
cFffDE-2w:
ChddI0-2w;
Idi000-2w=
mDBHJd-2w?
fffBHF-2wN
jDFDgI-2wNN
F0f000-2w[
Idg000-2w\
Ief0d0-2w_
GHjCdd-2wa
FFd0g0-2wadd
mGKgH0-2waddress
dfH0d0-2wadresse
h000H0-2wagainst
iF0F00-2wam
dFD0f0-2wan
FIHilH-2wand
lh00O0-2wangebot
idJ000-2wapt
KbBDl0-2ware
feCKh0-2warrived
GfdefH-2was
ilH0M0-2wat
gfI000-2wav
h0GD00-2wavenue
G0df00-2wb
G000df-2wbe
gi00K0-2wbecame
ed00G0-2wbefore
Bjd0Lf-2wbei
0H0gd0-2wbelongs
ag00G0-2wbetween
ge00H0-2wbought
JdlI00-2wbox
kd0EJ0-2wbranch
H0d0ce-2wbrief
ec0fH0-2wburo
If00f0-2wbut
HIgdh0-2wby
fBGe00-2wc
fLgdf0-2wcall
gJ00g0-2wcalls
CGf00d-2wcan
dj0K00-2wcapital
f0AGe0-2wcite
kf0Mc0-2wcity
h000H0-2wclaims
F0f000-2wcol
Gd0de0-2wcollection
fb0Gc0-2wcompany
F0f000-2wcomplexity
chb0I0-2wcontract
g0I0e0-2wcorner
ddHcd0-2wcorso
fdDF00-2wcrescent
jc00K0-2wcustomer
f00F00-2wcustomers
f0Gd00-2wcyprus
gDF000-2wd
Gd0de0-2wdata
ghGDG0-2wde
gD000E-2wdear
i0I000-2wdei
FFf0f0-2wden
gkMdFd-2wder
h0G0C0-2wdi
GDcef0-2wdie
f00F00-2wdown
hKddd0-2wdr
Ff0000-2welement
gEG0e0-2wes
k0K000-2wflat
Ff0000-2wfleckens
JhidId-2wfor
f00F00-2wfounded
Icd0df-2wfrau
kAhHK0-2wfrom
Eg0dF0-2wfur
fIed00-2wg
Hf0dd0-2wgenerator
f00F00-2wget
F0f000-2wgetting
gId0d0-2wgrussen
gG0000-2whad
gG0000-2whappy
ge00H0-2whas
dH0g00-2whello
Ff0000-2whelps
DidJe0-2where
Jfd00g-2wherr
gG00c0-2wholder
ld0M00-2whome
Kdddh0-2whr
GGdeg0-2wi
KlHHk0-2win
kGMkHf-2wis
gDFFf0-2wist
eId0de-2wit
H0ded0-2witems
GDf0e0-2wj
d0fG00-2wk
f00G0c-2wkingdom
h0H000-2wkirche
nC0dN0-2wkunde
kg00M0-2wlater
ee0dfJ-2wletter
FJdegg-2wlist
j0GHd0-2wlives
hc0EG0-2wllc
d0G0f0-2wlocated
FgbD00-2wm
fG0d00-2wmail
0f00F0-2wmanually
JEi0g0-2wmeeting
gG0000-2wmein
fH0d00-2wmemory
Efcg0H-2wmessage
dH0ddd-2wmet
Ii00c0-2wmodified
jiDM00-2wmoved
fHf000-2wmrs
G000fd-2wmultiple
hLfdc0-2wmy
eLdfef-2wname
hH0000-2wnamed
f0He00-2wnan
g0G000-2wneue
G0ddd0-2wnew
gb0Hd0-2wnorth
EH0fg0-2wnot
Hfdad0-2wnumber
Gf0d00-2wnumbers
CgCE00-2wo
HkBcGD-2wof
jf00L0-2woffer
Dfg0Ha-2woffice
FCJfk0-2won
BfF000-2wone
Hdddd0-2wonly
l000L0-2wopen
GDg0e0-2wor
fdG000-2wos
ei00J0-2wour
eeG000-2wp
Ff0000-2wparent
Gg0000-2wpd
f0CFb0-2wpeople
G0g000-2wphone
hH0000-2wplease
j0FG00-2wpostfach
Iecde0-2wproblem
gH00d0-2wprof
Gg0000-2wproposal
G0f0d0-2wpython
0G0ee0-2wquestion
dfG000-2wrefers
fF000c-2wregards
ggK0d0-2wreturn
Dg0Gd0-2wreturned
0I0eg0-2wright
F0Dfd0-2wrue
0g0G00-2wrules
BGDd0h-2ws
hg0fL0-2wsales
feH000-2wsame
fG0d00-2wsays
Ie0ef0-2wsearch
Gfd000-2wsehr
Hh0000-2wself
EI00j0-2wsongs
g000G0-2wstate
if00K0-2wstill
bffJd0-2wstreet
G0d00f-2wsuch
f0Hd00-2wsuite
H00df0-2wsyndicate
dJ0ia0-2wtalking
F0f000-2wtasks
G00df0-2wtesting
dI0eg0-2wthan
CF0Cg0-2wthat
LjhhGD-2wthe
Gf00c0-2wthey
GIfddh-2wthis
hHFDiD-2wto
hcHdE0-2wu
CDfeFd-2wund
g0G000-2wunit
FgdGf0-2wuniversity
fF0000-2wunser
egDcH0-2wus
G00ga0-2wuse
Jff0dc-2wusing
f0G0d0-2wutca
f0G00d-2wutja
cGfa00-2wv
F000f0-2wvalidation
cFgdF0-2wvan
F000f0-2wversion
g000G0-2wview
EbffG0-2wvon
fAG0d0-2wwar
iGA0E0-2wwas
hI0d00-2wwho
f00dG0-2wwie
dI0gd0-2wwife
ChGfFB-2wwith
h000H0-2wwon
nd0dO0-2wwork
Hg0d00-2wworking
iC0dJ0-2wworks
Ih0b00-2wworld
ej0DJ0-2wyear
Gfd000-2wz
fdH000-2wzum
F0f000-2w{
dKpBJE-2|
Ie0g000k!
Kidcd00k"
I0fdd00k#
Ifed000k$
AffdJ00k&
LijFb00k'
Lif0f00k(
Kfbfg00k)
Gd0f000k*
Rkjhgd0k,
IhffBG0k.
GeDdd00k/
JiEfA00k01
fiOhf00k02
edJdf00k03
edJdf00k04
ldMf000k05
L0l0000k07
jfOhf00k0a
Qjlddd0k:
Lfgdf00k;
K0jdd00k=
M0ldc00k>
Sfqdd00k?
Hed00d0k@
qMfHId0kC
Bjhd0N0kCT
jhPghF0kCa
nOfCCd0kCb
jIddG00kCbw
JgciF00kCc
JDhfd00kCd
pOIEgf0kCg
hHHfAd0kCgw
nfJNhc0kCk
tPGHGd0kCn
jJEcad0kCnw
hjf0N00kCo
EeGde00kCp
pHPCfd0kCs
ogMOid0kCt
gfDJCd0kCtw
hCLhd00kCu
ddfFGd0kCv
EhaAFC0kCw
iGbGDd0kI
FFgdd00kIp
AGf0d00kIv
dKhdd00kM
G0df000kMc
iI0dE00kMn
fdd0H00kMo
Rikih00kN
P0ngdb0kNN
kJfKh00kU
f0gI000kUb
kJEC000kUg
iLdf000kUn
meJKd00kUt
D0hG000kUw
Gdf0000k\
Jid0000k_
HfbDdd0ki
Kdfdfd0kip
Lig00c0kiv
LCgEhh0kl
Gi0dgJ0klT
fgMif00kla
kKd0E00klb
HfDdd00klbw
Lgf0fd0klc
iMheeE0klg
KeiceF0klgw
lgILf00klk
mNfFed0kln
JDfhd00klnw
Ggj0ID0klo
Ofkefc0klp
gcId000kls
kcEKe00klt
DfDf0F0klu
FEcBh00klv
Ukocib0klw
IgfdC00klx
hfFgK00ku
F0f0B00kuc
h00EF00kug
ndcdO00kuo
fdHb000kuu
fgECH00kuw
Ie0g000w!
Kidcd00w"
I0fdd00w#
Ifed000w$
AffdJ00w&
LijFb00w'
Lif0f00w(
Kfbfg00w)
Gd0f000w*
Rkjhgd0w,
IhffBG0w.
GeDdd00w/
JiEfA00w0
fiOhf00w00
edJdf00w000
edJdf00w0000
ldMf000w00000
I0i0000w000000000000000
G0g0000w0000000000000000
fdG0000w00a
G0g0000w0th
Qjlddd0w:
Lfgdf00w;
K0jdd00w=
M0ldc00w>
Sfqdd00w?
Hed00d0w@
Rikih00wN
P0ngdb0wNN
Gdf0000w\
Jid0000w_
KEhdgd0wa
h0d0I00wag
adcgIC0wand
i0Jd000wapt
fc0G000warab
Ned0l00was
L0i0h00wat
cdIded0wauf
gdI00d0wav
hb0Jf00wbad
I000eg0wbe
00fF000wbelgium
Hf0c0d0wbest
efH0000wbox
Ff00000wbrown
G000g00wburo
g000G00wbv
faGBc00wc
Gdd0d00wcan
ddfH000wcape
gc00G00wcare
g0G0000wch
00gG000wchile
g0AHe00wcite
g000G00wclaims
G000g00wclosed
Kegg000wcode
I0dg000wcol
F000f00wcompany
g000G00wcompared
k0K0000wcorner
h000H00wcorporation
edH0d00wcorso
H0f0f00wcountry
f0F0000wcrescent
G000g00wcustomer
00Ff000wcyprus
gGECd00wde
g0H0d00wdei
i0I0000wdem
Ief0d00wden
gHa0b00wder
g0GEe00wdes
Hdde000wdf
iEFCD00wdi
F000Cf0wdistance
Hfg0dF0wdr
Lgh0dc0we
e0dG000weast
G00e0e0weuclidean
g0G0000wflat
G000g00wfor
Jf000h0wfrau
d0H0g00wgardens
fdd0H00wgmbh
00fF000wgreenlander
Ib00hd0wgrusse
He0dd00whello
Hdd00e0wherr
Gf0d000whow
Ff00000whu
N0ighc0win
fdd0I00winc
i000I00winnovation
h000H00winsurance
Legdh00wis
g0DF000wislands
Hed0d00wit
00gG000witaly
Hg00d00wjust
eG00e00wkey
fd0dH00wkg
g0EGd00wkingdom
f0F0000wkirche
Ihfd0D0wline
i00J0d0wlos
f000F00wmanually
Hh00000wmark
oIdd0N0wmr
lb0d0L0wmrs
lh00dO0wms
afCcF00wn
f0fH000wnad
Ff00000wname
jdGH000wnan
f0DHfd0wnew
hdDG000wnorth
Ff00000wnp
H0c0fd0wnumber
gfIIhd0wof
G0f0d00woffice
I0cch00won
i00dJ00wopen
g0000G0woperator
Hdf0cc0wor
g0Hd000wos
00hH000wosterreich
geI0d00wp
deG0000wpass
f000F00wpassword
Hh00000wpip
00gG000wpoland
G000g00wpolicy
Ih00d00wpop
i00I000wport
f0G0d00wpostfach
F000f00wprocedures
f0F0000wpsc
Ff00000wpunctuation
Id0ff00wpython
g000G00wrecent
h000FF0wresources
G00df00wrisk
f0e0EF0wroom
j0C0J00wsa
dfgJ000wsan
Hgd0000wsave
d0eG000wspain
Idff000wst
g000G00wstate
G000g00wstored
f0G0c00wstrasse
I0h0d00wstreet
f0Hdd00wsuite
00Ff000wswitzerland
g000ED0wsystems
fDc0F00wt
He00dd0wthanks
IhGeec0wthe
Hd0ed00wthis
Odgigd0wto
j0c0IE0wtransit
g000G00wtwice
hCFEB00wu
d0Ge000wukraine
h0H0000wul
G0d0f00wund
G000g00wunser
G0d0dd0wusing
GefEcc0wv
iJfgH00wvan
i000I00wview
JChfe00wvon
dGf0000ww
gG00000wwant
G0d0f00wwas
J000j00wweekly
If0ed00wwhat
Gg00000wwill
I0g0d00wyou
Hfd00d0wz
h0H0000wzum
Gf00d00wג
DH0gf01k!
Hed0d01k"
F0f0001k#
Hded001k$
Fhf0H01k&
GDibE01k'
GIgfg01k(
BieCJ01k)
ifBcIG1k,
cFbgCD1k-
jHFBFf1k.
GdE0g01k/
JgFhd01k01
KjEdg01k02
HfDFgd1k03
IfGChf1k04
ffbI001k05
K0k0001k07
AdHdf01k0a
IHlHh01k:
eAfId01k;
Jdg0d01k=
L0l0001k>
DFidF01k?
JfhecD1kC
Kff0fc1kCT
DjMfgd1kCa
GeBec01kCc
Jef0f01kCd
HbCAiB1kCg
EhGeC01kCgw
gbLegc1kCk
gEdcEE1kCn
hjddN01kCo
g0ED001kCr
fdJCgd1kCt
HGh0g01kCu
hbCFFd1kCv
HhEACf1kCw
GdCec01kCx
FGdGjd1kI
AGaed01kIv
ddd0H01kMo
jdDdIG1kN
kdiGKG1kNN
FEiFfD1kU
Hdg0001kUb
hEEC001kUg
iKdf001kUn
j0IFd01kUt
aGd0f01k_
gGHeg01ki
GD00df1kip
heCCCG1kl
Kid0f01klT
DhMied1kla
Ifd00d1klc
DDd0gE1klg
cFgEdD1klgw
j0JBd01klk
jJhECG1kln
hH00b01klnw
kggdND1klo
EHiHgf1klp
k0IE001klt
fdD00F1klu
aGCEgf1klv
hdfHdH1klw
FeEGhd1ku
khAeO01kuo
g0G0001kuu
GfeFd01kuw
F0f0001k}
DH0gf01w!
Hed0d01w"
F0f0001w#
Hded001w$
Fhf0H01w&
GDibE01w'
GIgfg01w(
BieCJ01w)
ifBcIG1w,
cFbgCD1w-
jHFBFf1w.
GdE0g01w/
JgFhd01w0
KjEdg01w00
HfDFgd1w000
IfGChf1w0000
ffbI001w00000
I0i0001w000000000000000
F0f0001w0000000000000000
H0h0001w000a
F0f0001w0th
IHlHh01w:
eAfId01w;
Jdg0d01w=
L0l0001w>
DFidF01w?
jdDdIG1wN
kdiGKG1wNN
aGd0f01w_
GECcff1wa
hI00d01wadded
edd0H01wag
fF00001wagreed
G0f0d01wam
hDBfIB1wand
Jh00e01warrived
hI00d01wasked
dCFHi01wat
DGede01wauf
dfG0001wavenue
HAgd001wb
ed0dG01wbank
Gd00e01wbe
mh00P01wbecame
F0f0001wbelgium
fF00001wblock
hdI0001wbox
G000g01wburo
g000G01wbv
FgdHf01wby
HBf0f01wcan
g000G01wcare
dI0bh01wcase
g0G0001wch
G0g0001wchile
ga00G01wclaims
Jff0d01wcode
F000f01wcompany
g000ED1wcomputer
Ff00001wconcatenate
gG00001wconcert
Gc00f01wcontrol
G00df01wcore
k0K0001wcorner
h000H01wcorporation
k0fMe01wcountry
F000f01wcustomer
f0F0001wcyprus
h0Hc001wd
He0iG01wdata
Ih00d01wdatabase
hcEDGd1wde
g0H0d01wdei
i0J00d1wdem
kGH0D01wder
Jd0fAf1wdistance
Hf00e01wdoes
dd0He01weinen
Gdf0001wfax
fG00d01wfields
Jh0dd01wfirst
i0I0001wflat
CiGEEd1wfor
Jf0eg01wfrom
Ff00001wfunction
f0H0f01wgardens
jg0KF01wgave
ddd0H01wgmbh
F0f0001wgreenlander
H000h01wgrusse
lE00K01whas
pFG0L01what
f0F0001whigh
gG00001whis
eHdhHc1win
cgd0I01winc
i000I01winnovation
h000H01winsurance
mCdFL01wis
kCcFI01wist
Hf00d01wit
G0g0001witaly
F000f01witems
fDeF001wk
f0F0001wkazakhstan
df0dI01wkg
i0J0c01wkirche
eeHDe01wlast
aH0gd01wleft
gG00001wlives
g000G01wltd
f000F01wmanually
Ff00001wmarks
g0G0001wmarkt
Jf00h01wmeeting
G0g0001wmobile
cgEcF01wn
0h0Id01wnach
0dhI001wnad
idEH001wnan
Hd00g01wnot
jK00e01wnovel
ifJEd01wo
GiIFhf1wof
jfh0N01woffice
Eh0dG01woffices
EH0Cj01won
gf00I01wopen
gb000G1woperator
FEf0ec1wor
F0f0001wosterreich
0gG0001wpass
gh0DJ01wpay
G0g0001wpoland
Ig0dd01wpop
F000f01wprocedures
F00f001wproduct
g000G01wrecent
id0dK01wreports
FfcEd01ws
hfC0J01wsa
hH00001wsaid
G0g0001wsan
g0G0001wseems
0f0Hd01wsigned
ee0dH01wsince
eH0de01wspent
f0F0001wsquare
j0K00d1wst
f0G0c01wstrasse
k0K0d01wstreet
IDi0d01wsuite
f0F0001wswitzerland
eHc0f01wt
fd00G01wteam
KahEff1wthe
ed0G001wthey
Df0Gf01wthis
JeeHk01wto
CgHdd01wu
g0G0001wukraine
Hecdc01wun
Hh00001wuna
EddgH01wund
g0G0001wunit
H0dcf01wusing
fHfFe01wv
Hd0ed01wvalues
i000I01wview
HGhcf01wvon
Gg00001wwar
mG0HH01wwas
ghd0K01wwebsite
J000j01wweekly
GMidk01wwere
Hfd0d01wwhich
Ih0Fg01wwith
gH0d001wworks
h00dI01wwurde
eGEcec1wyesterday
F0f0001wyou
eHd0d01wz
F0f0001w}
PHoCgg1|
He0dd02k!
icdcK02k"
G0fd002k#
Hded002k$
I0d0h02k&
HHide02k'
IDg0fd2k(
Hhf0G02k)
FDfc0c2k*
eBHfhG2k,
IhFdhE2k-
HgD0f02k/
HCiHh02k01
GgfgIb2k02
FeEcf02k03
gGicJd2k04
dhhKD02k05
L0l0002k07
hFHde02k0a
IIkGhd2k:
GAf0d02k;
K0j0d02k=
hCfEH02k>
jbFcI02k?
dBfagJ2kC
Jgf0ec2kCT
kgOdd02kCa
FEheGf2kCb
FjdDH02kCbw
KgBff02kCc
Gg0Gf02kCd
BKdeid2kCg
mcKMie2kCk
ADjcGG2kCn
DHd0gd2kCnw
Jc0dh02kCo
IIfFm02kCp
fFFe002kCr
egf0J02kCs
lgPged2kCt
jhPhe02kCu
NfiElG2kCw
FDCef02kCx
FmfIHD2kI
JfDfdd2kIp
Igd0e02kM
gGkDEI2kNN
HhiFED2kU
cHdf002kUn
kDJdC02kUt
eGd0002k\
G0ed002k^
HDddf02k_
iECdG02ki
hFfGD02kip
Ige0002kiv
DhI0cd2kla
hH00Ed2klb
Hbg0d02klc
iMedfC2klg
jKiDfH2klgw
k0HDF02klk
nJh0KF2kln
HhE0e02klnw
Chg0ID2klo
GIiiKj2klp
j0GH002klt
BgH0d02klu
iEBEHg2klv
CHDedg2klw
dhd0Jc2klws
JjJdid2ku
ddGgF02kuu
HbgGh02kuw
F0f0002k}
He0dd02w!
icdcK02w"
G0fd002w#
Hded002w$
I0d0h02w&
HHide02w'
IDg0fd2w(
Hhf0G02w)
FDfc0c2w*
eBHfhG2w,
IhFdhE2w-
HgD0f02w/
HCiHh02w0
GgfgIb2w00
FeEcf02w000
gGicJd2w0000
dhhKD02w00000
I0i0002w000000000000000
F0f0002w0000000000000000
DGi0D02w000a
b0G0g02w00th
IIkGhd2w:
GAf0d02w;
K0j0d02w=
hCfEH02w>
jbFcI02w?
gGkDEI2wNN
eGd0002w\
G0ed002w^
HDddf02w_
g000G02wab
iA00I02wabout
eG0d002waddress
Jidc002walgorithm
dG00f02walways
FiicLd2wand
fdJbf02wapt
Hh00A02ware
e0FFg02wat
0f0F002waus
f0F0002wavenue
cdeGa02wb
g00Hd02wbad
Hd0de02wbank
Hed0d02wbe
kg00M02wbecame
gG00002wbeen
dcfH002wbelgium
ee0dH02wbetter
ffJdc02wbox
le0HdK2wbut
FFdef02wby
fLdgf02wcan
d0fG002wcape
fFG0h02wcase
g0G0002wch
00hH002wchile
Idd0g02wcode
Ii00002wcol
F000f02wcompany
Ff00002wconcatenate
F000f02wcorp
fHb0e02wcould
g0fI002wcountry
F000f02wcustomer
00Ff002wcyprus
Ii00002wdass
FgFeEd2wde
jC0Jd02wden
cJd0gd2wder
f0F0002wdes
Ff00002wdesign
hJCfd02wdie
Ihe0002we
ii00M02wein
dG0dd02wends
0dgH002westonia
dG00f02wet
hH00002wevery
iI00002weverything
gG00002wfields
0G0fd02wfirst
g0G0002wflat
FfKjDf2wfor
Eh00G02wfounded
HE0gg02wfrom
Hfd00d2wg
h0H0002wgardens
hH00c02wgetting
00fGd02wgreenlander
g000G02wgroup
iF00F02whas
BcF0Jl2what
Bg0Hd02whave
kK00002whello
fG00d02whome
HaCfdd2wi
Iff0cc2wif
kA0Lf02wim
J0i0d02wimportant
biFfJd2win
Gcd0e02winc
ef00H02winnovation
g000G02winsurance
hhgePf2wis
agcAH02wist
GgdFe02wit
00gG002witaly
hfc0K02wits
00fF002wjapan
g0H00d2wkirche
gG00002wknow
dG00e02wknown
f00cF02wletter
fe0dI02wlocated
Hgd0002wmail
hI00d02wme
Gf000c2wmeasures
0Md0l02wmet
fd0If02wmorning
ch00H02wmoved
DdhH002wnad
Hdg0002wname
hgDdJ02wnew
g00G002wnext
KBddi02wnot
dhJ0d02wo
DhHAdd2wof
efh0K02woffice
dJ0fg02won
g0000G2woperator
Idfdd02wor
Ff00002wordering
gedDI02wp
g0G0002wpass
ef0cH02wpay
e0G0d02wplace
00fF002wpoland
ecd0H02wpostfach
00cfG02wpsc
g000G02wresources
dH0cf02wright
iHdDC02ws
jB000I2wsaid
g00G002wsaturday
G00fe02wsearch
g0G0002wseems
g000G02wservices
Jj0b002wshare
Ii00002wsie
gI00e02wsold
h0H0002wsquare
i0I0002wst
ebG0e02wstrasse
idK0d02wstreet
hdLdf02wsuite
00Ff002wswitzerland
Ag0DF02wt
fJ0fdd2wthat
eIcgIh2wthe
Df0Ge02wthey
FhE0c02wthis
dj00K02wthree
Kc0hf02wto
mG00J02wtwo
GhD0002wu
d0Ge002wukraine
Gef0D02wul
ffGeG02wund
fcFdE02wunit
ICfdf02wv
HfddFe2wvan
GDg0d02wvon
nC0GIH2wwas
gdd0J02wwebsite
0I0ch02wwell
JcG0kd2wwere
fF00002wwhere
HffD002wwhich
fId0d02wwho
dH00f02wwir
Gg00002wwith
ha00H02wwon
jc000K2wwould
Gg00002wwrite
hI00d02wwriting
Ff00002wwritten
bFGeg02wwrong
gD0Gd02wwurde
LEffic2wyou
Ff00002wyour
hg00K02wzu
fdH0c02wzum
df0G002wzuruck
F0f0002w}
FFgHfg2|
YJpNGE>0
Kg0c00>0"
I00dd0>0#
Id0000>0$
Kfd0d0>0'
Lgd0c0>0(
Hd0f00>0*
Nii0g0>0-
Fhfddd>0.
Jced00>0/
LdfdF0>001
IfLgb0>002
JdDde0>003
IdGd00>004
gdF000>005
L0d000>007
gdJg00>00a
Kd0d0d>0:
L0fd00>0=
N0ddc0>0>
If0dd0>0?
Hd000d>0@
eJkcJG>0C
Dhfd0O>0CT
hgLffG>0Ca
mMCCFd>0Cb
gJ0dB0>0Cbw
KgdgF0>0Cc
LDef00>0Cd
pPIDcd>0Cg
hLBded>0Cgw
mfgOd0>0Ck
rMbHGd>0Cn
fHdccd>0Cnw
Ef00g0>0Co
HeHde0>0Cp
pHOCdd>0Cs
nfFNg0>0Ct
ffDH0d>0Ctw
feMgE0>0Cu
kEGCCd>0Cv
KegdBG>0Cw
BFfGAd>0Cx
AeIiGB>0I
IAgdd0>0Ip
FHddf0>0M
G00f00>0Mc
iI0d00>0Mn
i0f000>0NN
eDeJf0>0U
fD0I00>0Ub
kI0d00>0Ug
me0J00>0Ut
d0Gdb0>0Uu
Iehdcd>0i
Lgf0d0>0ip
AdiEIh>0l
Ga0ddK>0lT
heLdd0>0la
jI00C0>0lb
H00dd0>0lbw
Mff0f0>0lc
jMhbEc>0lg
Haffc0>0lgw
kgeKd0>0lk
lDEdC0>0ln
Hefh00>0lnw
Nggff0>0lp
gcF000>0ls
kc0Fe0>0lt
LdkFFl>0lw
HdfdC0>0lx
FhieM0>0u
H0f0B0>0uc
h00EF0>0ug
dd00H0>0ugw
k00000>0uo
FdfCH0>0uw
RSukrg>1
Je0000>1!
Hg0000>1'
Jd0000>1(
Ljh0d0>1,
eMg0i0>1-
gLdd00>1.
Li0000>1:
Ifd0d0>1;
jKd0dd>1C
dH00d0>1Cb
iMd0g0>1Cn
gH0000>1Cnw
gLf00d>1I
dH0000>1Iv
gH0000>1M
Jif000>1N
gJ0d00>1U
cL0000>1Un
Kh0000>1_
Hc0000>1i
Kjd000>1iv
0i0000>1lT
Ff0000>1lbw
He0000>1lgw
0J00c0>1ln
ICd000>1lp
dJ0de0>1lv
Mjfec0>1lw
gE0000>1u
prZnnl>2
C0Gfc0>2,
f0L0gg>2-
GdH0df>2.
d0H0d0>201
i0J000>202
j0J000>203
f0I000>204
00k000>207
g0K000>20a
d0k000>2:
d0k000>2>
N0p000>2?
fiKbg0>2C
G0L000>2Ca
d0Mc00>2Ck
0iH000>2Cn
d0Hd00>2Cr
d0KA00>2Ct
Ldidd0>2Cv
e0H00d>2Cw
g0H000>2N
G0l000>2NN
00Jd00>2Ut
d0Jda0>2i
hdI000>2l
J0I000>2la
d0K000>2lk
F0Dgdd>2lw
f0H000>2u
NmlSlc>3
e0fG00>3'
H0eed0>3,
F0f000>3.
g0Lf00>305
J00d00>3;
ffeJd0>3C
f00G00>3Ct
edeK00>3I
K0hh00>3N
J0de00>3NN
d0gF00>3i
d0dH00>3ln
FfdHd0>3lv
I0eEd0>3lw
00Hd00>3u
GnrhTh>4
f000J0>4&
K000e0>4)
I0f0F0>4,
igfdN0>4-
H0d000>4?
hC0dIc>4C
df00I0>4Cn
g000P0>4Co
g0cdI0>4Cw
d000H0>4Mo
L0d0h0>4N
K000d0>4NN
L0d0k0>4l
H000L0>4lo
K0g0id>4lw
d000P0>4uo
FImigQ>5
H0000d>5,
dl000K>5.
dH000f>5C
J0g000>5N
0I00cd>5ln
i0f00N>5lw
F0f000a' '
Iff000a' l
F0f000a( 03
Ff0000a) '
F0f000a) =
Q0pd00a, 01
h0H000a, 02
i0J0d0a, 04
G0g000a, 05
febIAea, C
0Ihad0a, Cg
f0Jh00a, Ck
0ghHF0a, Cn
h0GFd0a, Ct
f0F000a, Cu
EgEBa0a, Cw
IBgce0a, I
g0H0d0a, la
eHf0d0a, lg
DGg0d0a, lgw
jdIF00a, lk
ef00H0a, ln
I0dg00a, lnw
I0g0f0a, lp
hEEdE0a, lv
E0hcG0a, lw
idJcE0a, u
00G0g0a, uo
G0g000a- 02
h0H000a- 04
HgHfg0a- C
f0G0d0a- Ca
gFf0G0a- Cb
dIf0f0a- Cg
fiE0I0a- Cn
gF00D0a- Cnw
I0f0h0a- Cw
Ff0000a. "
Ff0000a. .
fdH000a. 03
K0k000a. 07
GCCdg0a. C
hHE0d0a. Cn
Hh0000a. Ip
dGdd00a. U
fGd000a. l
G0g000a. lo
hDG000a. lv
f0F000a/ 01
F0f000a/ 04
I0h0d0a01 .
ldNdd0a01 0a
edfFF0a01 C
H0g0d0a02 /
G0g000a02 02
H0h000a02 03
h0Id00a02 0a
F0f000a02 :
Gde0d0a02 C
g0G000a02 Cs
deG000a02 I
f0F000a02 l
H0h000a02 la
g0G000a02 lw
F0f000a03 )
g0I0d0a03 ,
K0f0fga03 -
g0G000a03 /
I0i000a03 03
J0j000a03 04
eeIdb0a03 C
G0g000a03 lw
I0i000a04 -
H0h000a04 02
H0h000a04 04
h0FE00a04 C
d0eG00a04 Ck
g0G000a04 l
deGd00a05 C
H0h000a05 N
f0F000a05 Ut
K0k000a07 ,
F0f000a0a 04
f0F000a0a Ck
g0G000a0a N
J0id00a: 02
i0I000a: 04
Dg0E00a: Cnw
f0F000a: Cs
J0id00a: N
g0G000a: lp
gD00F0a: lv
facDFda: lw
G0fd00a= =
fefHF0a? C
g000G0a? lw
f00dG0aC &
gCdDF0aC -
Hgb00daC .
g0G000aC 02
g0G000aC 03
Hdf0d0aC :
aICEj0aC C
df000GaC CT
dKech0aC Cn
if00J0aC Co
dGf000aC Cu
IiGccdaC Cw
hIF0f0aC I
F0Ddf0aC N
G0g000aC NN
Gg0000aC iv
FiDFe0aC l
EHiEg0aC lv
fgEEFBaC lw
i0fdL0aC uo
idd00KaCT .
hJdd00aCT C
cH00g0aCT Cn
H0gd00aCa ,
00hH00aCa Ct
Gdeb00aCa Cv
g0G000aCa N
e0Hdd0aCa lw
hdA0I0aCb ,
gdF0F0aCb -
CIgeCdaCb C
0g0bH0aCb Cg
fI00g0aCb Cn
F0E0h0aCb Cw
G0g000aCd 04
cfG000aCg ,
Gf00d0aCg .
g0G000aCg 03
dKiea0aCg C
dCf0F0aCg Cb
gKe0f0aCg Cn
AfG0c0aCg Cw
fHd00daCg I
gHd000aCg M
Hh0000aCg l
jJb000aCg lv
efHd00aCg lw
I0h0d0aCk ,
f0F000aCk 05
g0g0J0aCn ,
gGadD0aCn -
ddH0f0aCn 02
0F00f0aCn C
g0G000aCn Ca
g0d0I0aCn Co
Hdf000aCn N
DgF000aCn i
Gd00f0aCn l
Hg00e0aCn lv
e0fdI0aCn lw
f0d0G0aCn uo
gH0cd0aCnw C
H0d0f0aCo ,
j0c0LdaCo .
G000g0aCo lw
Bg0dH0aCp C
hF00D0aCp Cw
i0I000aCp lp
i0I000aCs 01
g0G000aCs 03
g0G000aCt ,
00Gfd0aCt Ck
c0iI00aCt I
H0ddd0aCt lw
f0F000aCt u
g0G000aCu .
g0Hd00aCu 03
g0H0d0aCu 04
gBcFD0aCv C
F0E0h0aCw ,
fdC0G0aCw 02
f0F000aCw 03
H0g0d0aCw 0a
Khh000aCw :
CCCFgdaCw C
g0Ed0FaCw Ca
iIDDddaCw Cg
hEEeGdaCw Cgw
00Igd0aCw Ck
gLdBh0aCw Cn
gE0dG0aCw Cnw
ff00H0aCw Co
g00FD0aCw Ctw
icEFF0aCw Cv
edhiNdaCw Cw
Fd0FfdaCw l
G0g000aCw lp
f0000FaCw lu
Hdd0f0aCw lv
hdDEiKaCw lw
h000H0aCw uo
F0f000aI (
gaD00FaI -
nLIdDeaI .
EFd0g0aI C
fDd0F0aI Cn
H0fd00aI N
fHf000aIp .
gG0000aIp C
fGd000aIv .
f000F0aM lw
j0M0h0aN ,
H0f0e0aN -
K0k000aN 01
G0g000aN 02
F0f000aN 03
h0H000aN 04
g0G000aN 05
M0ldc0aN >
CeIiCDaN C
fFgIe0aN Cg
00Jj00aN Ck
0gfFHdaN Cn
e0G0d0aN Cs
g0DF00aN Ct
f0F000aN Cu
hbEfCHaN Cw
00fF00aN Cx
fEG0ddaN I
ffGFd0aN U
Gdd00daN i
fHfEAdaN l
edDdG0aN u
h0I0d0aNN 02
B0fAfHaNN Cw
f0Fa00aU ,
Gf00d0aU C
fIdd00aU Un
f0hJ00aU lw
fG0d00aUg U
eI0df0a_ C
Ff0000a_ lgw
feCGa0ai C
de0G00aip C
Lhh00dal .
g0G000al 02
g0G000al 05
gcdCI0al C
Gfd000al CT
gG0000al Cgw
H0f0ddal Cw
hICcfEal l
g0Hd00al la
ibd0J0al lo
Gf00c0al lv
G0CBffal lw
hb000HalT .
hdI000ala .
f0F000ala 02
eIdcd0alg l
fId0e0alg ln
eEgdFEalg lw
fH0Bf0algw C
jH000Falgw l
Jid000alnw 01
G0d0f0alo lw
ffAgIFalp C
gG00c0alp Cgw
Hed0d0alp Cn
gFD000alp Cs
eCf0G0alp l
G0g000alp lp
FdGcg0alp lw
f0F000alu .
D0fd0Falu lw
0fHdd0alv Cg
f0FDd0alv Ct
iFd0H0alv Cw
Gfd0a0alv l
gGf0F0alv lp
Gf00c0alw (
Hdc0edalw ,
Iff0d0alw -
Kcfdh0alw .
Hded00alw 02
G0f0d0alw 03
f0F000alw 05
hdGAHfalw C
iEd00Ialw CT
jEHdfHalw Ca
geGDb0alw Cb
dG00f0alw Cbw
jcIAC0alw Cg
gG0dD0alw Cgw
cecHd0alw Ck
fjHfJ0alw Cn
gF0cD0alw Cnw
f0G0d0alw Cp
h0FE00alw Cs
hdEHc0alw Ct
GeBf00alw Cu
gGCDafalw Cw
IeegEbalw I
dGf000alw Ip
Hdddc0alw M
hc0I00alw Ut
Jdfd0dalw ip
fG000calw iv
DGEhGhalw l
gd0d0Ialw lT
gJeBdcalw lg
Ibffc0alw lgw
fdaHd0alw lk
iEEaE0alw ln
Kfgbdcalw lp
h0cJc0alw lt
FChfFBalw lw
Gdg0E0alw u
ed0dH0alw uw
f0G0d0au 01
g0G000au 05
FgGe00au C
F000f0au lw
J0g0f0au u
G000fdauo lw
bdGf00auw Ct
g0G000a| 02
JdgdCda| C
ef0d0Ia| CT
hG0bD0a| Cb
gD0F00a| Ck
hF0cF0a| Cn
Ig00f0a| Cp
Hg0dFfa| Cw
He00dda| Cx
gD0eHda| l
fc00F0a| lg
F0f000b' '
Gfd000b' lc
Ff0000b( )
F0f000b( 03
F0f000b( i
G00fe0b) lw
P0p000b, 01
F0f000b, 0a
FfedF0b, C
Hdd0e0b, Cb
H0h000b, Cg
i0I000b, Ck
b0g0G0b, Cn
h0H000b, Cu
G0D0h0b, Cw
J0j0d0b, I
g0G000b, i
i0J0d0b, la
G0f0d0b, lg
G0f0d0b, lgw
i0I000b, lk
i000I0b, ln
f0F000b, lt
f0F000b, lu
g0c0H0b, lv
Lficd0b, lw
k0Ld00b, u
f0F000b, ua
00G0g0b, uo
G0g000b- 02
i0K00fb- 04
hFFac0b- C
fBf0H0b- Cb
cJf0h0b- Cg
kBG0H0b- Cn
Hdf0c0b- Cw
gD000Fb- lg
Lgd0i0b- lw
geH0Edb. ,
fdC0G0b. .
h0H000b. 03
K0k000b. 07
DhBdCGb. C
iIA00ab. Cb
cfB0dGb. Cn
gdH000b. Cu
fHe000b. Cw
FhG0Cdb. I
bAd0fGb. l
gD000Fb. ln
CdG00fb. lv
dhD0Hcb. lw
Nej0gdb. |
Mij000b01 ,
I0g0e0b01 .
mdN0d0b01 0a
g0D0F0b01 C
i0G0F0b02 ,
H0g0d0b02 /
F0f000b02 :
Gde0d0b02 C
i0I000b02 Cs
f0F000b02 Cw
h0H000b02 I
Idcfe0b02 N
f0F000b02 l
AfG0d0b02 lw
G0g000b02 |
F0f000b03 )
i0J0d0b03 ,
K0k000b03 -
g0G000b03 /
I0i000b03 03
I0i000b03 04
g0G0b0b03 C
kdMd00b03 N
F0f000b03 lw
F0f000b03 |
I0i000b04 -
I0i000b04 02
I0i000b04 04
h0H000b04 C
h0H000b04 Ct
g0G000b04 l
H0h000b05 ,
f0F000b05 Ut
gdH000b05 lw
g0Hd00b05 |
K0k000b07 ,
f0F000b0a .
F0f000b0a 04
F0f000b: 02
Ff0000b: Cg
G0g000b: N
F0f000b= =
Gdf000b? C
Gdf000b? |
ce0eG0bC '
hJ0dd0bC (
Ch0DF0bC )
GhdBfGbC ,
JghFedbC .
ffI000bC 02
fdG000bC 03
dG0dd0bC ?
fGGdedbC C
Gf00d0bC CT
fH00d0bC Cb
eHdd0bbC Cg
eIecacbC Cn
gg00J0bC Co
hH0000bC Cu
DgGcCdbC Cw
fHGdg0bC I
Hfd0d0bC M
JhgCfEbC N
fBgFG0bC NN
Ff0000bC U
gG0000bC _
hGdCD0bC i
k0DHF0bC l
hH0000bC lgw
FGhFg0bC lv
hdGaGdbC lw
FdfE00bC u
hdeeL0bC uo
FDf0BdbC |
iHd00FbCT .
Dffd0IbCT C
g0000GbCT Cg
Ij000DbCT Cn
gCG00cbCa ,
Gfe0dFbCa .
f0H0f0bCa lw
ahG0E0bCb -
dIfFh0bCb .
fF0000bCb :
bIgeCdbCb C
df0bH0bCb Cg
dH00g0bCb Cn
bg00G0bCb Co
fF0000bCb l
jIaCC0bCb lw
hG00E0bCbw ,
hI0d00bCbw lw
F0f000bCd 04
fDGde0bCg ,
fcH0e0bCg -
bfFDd0bCg .
fH0e00bCg :
CIiea0bCg C
Hf000dbCg Cg
gIe000bCg Cn
fGd000bCg I
eGd000bCg M
0beHddbCg N
fG0d00bCg l
hCIdd0bCg lw
Gf0d00bCgw .
GgE00dbCgw C
iG00E0bCgw lw
fDAGdcbCk ,
gdEHd0bCk .
d0jK00bCk 05
fdJdd0bCk |
gKggD0bCn ,
gCD0FdbCn -
gHFcg0bCn .
dfH0d0bCn 02
0fF000bCn Ca
dd0dG0bCn Co
fJfeb0bCn N
dJfDi0bCn lw
0fd0G0bCn uo
Hh0000bCnw C
jJ0dCAbCnw lw
cgd0H0bCo ,
hd00I0bCo .
fd00G0bCo l
i0I000bCp lp
Hed0d0bCp lw
i0I000bCs 01
f0F000bCs 02
h0H000bCs 03
fdJDfdbCt ,
d0hI00bCt I
idcJ00bCt lw
f0F000bCt u
beGd00bCu .
h0Id00bCu 03
gdJdd0bCu 04
Ifed0dbCv .
gCcFC0bCv C
f0BGc0bCw '
BG0df0bCw )
Jfcdf0bCw ,
H0hjJcbCw .
h0D0G0bCw 02
g0G000bCw 03
00Ff00bCw 05
Mhhbf0bCw :
d0bIgdbCw C
e0Hdd0bCw Ca
h0EeG0bCw Cgw
d0Hed0bCw Ck
h000H0bCw Co
f00IedbCw Ct
h0bFF0bCw Cv
j0gfN0bCw Cw
f0000FbCw lu
HeGfkIbCw lw
h000H0bCw uo
gG00c0bCx ,
Gcf000bI (
gaD00FbI -
jJJgagbI .
eHd0d0bI C
0deG00bI N
dGf000bIp .
gG0000bIp C
Ih00d0bIp lw
hI0dB0bM lw
k0M0f0bN ,
J0j000bN 01
G0g000bN 02
G0g000bN 03
g0G000bN 04
g0Hd00bN 05
G0g000bN 0a
L0l000bN >
gdI0d0bN C
H0h000bN Cg
k0Ld00bN Ck
H0h000bN Cu
F0f000bN Cv
dfId00bN Cw
F0f000bN Cx
h0H000bN lk
g0G000bN uu
f0FB00bU ,
fIdd00bU Un
EfhH00bU lw
fFDd00bUg I
gH0d00bUg U
g00Hd0bUt lw
gdFF00bUt |
Gg0000b_ Cn
Gf00d0bi ?
g000G0bi N
Iddd0dbip lw
IGf0hdbl ,
MgkeFdbl .
h0H000bl 02
f0Fb00bl 05
gEE000bl ?
EhHdfFbl N
cFCefEbl l
BIddedbl ln
hbd0J0bl lo
H0e0ddbl lp
GDAAefbl lw
gdaEF0bl |
hD000GblT .
He00f0blT Cn
i0Jd00bla .
f0F000bla 02
Kehf00bla lw
Ff0000blbw lw
Gdd0d0blc .
Hh0000blg (
fJd0g0blg ln
aBgdEEblg lw
Gbfd00blgw ,
hG00cFblgw l
gdFE00blk .
ffDJf0blk lw
f0Hf00blk |
FF0Bi0bln .
dHd0cdbln N
cHd0e0bln |
I0dg00blnw 01
gb00H0blo ,
Ddg0G0blo .
ecd0G0blp C
h0EG0cblp Ck
JfEgf0blp lw
g0BG00blt .
f0F000blu .
D0fd0Fblu lw
hJgCC0blv C
dfH0d0blv Cg
fHbEg0blv Cn
IhdbB0blv l
gEd0F0blv lp
jacEDHblw ,
EHf0fdblw .
G0g000blw 02
E0iG00blw 03
d0fG00blw 04
g000G0blw ?
E0Hefeblw C
F0D0g0blw Cb
cdG0e0blw Cg
efFcGdblw Cn
g0G000blw Cs
I0hd00blw Ct
J0D0jdblw Cw
h0CeFGblw N
g0000Gblw NN
Gd000fblw ip
GdDdBfblw l
F0f000blw la
h000GDblw lo
f0cF00blw lt
EegiJFblw lw
hd00I0bu .
f0F000bu 01
g0Id00bu 05
jEDcI0bu lw
K0i0f0bu u
f000F0bug |
h000H0buo lw
f0F000buu 04
edd0H0buw ,
d0fGa0buw N
Ff0000c' l .
F0f000c( 03 )
Ff0000c) ' lc
F0f000c) = =
J0j000c, 01 ,
K0k000c, 01 .
G0g000c, 01 N
I0i000c, 02 ,
g0G000c, 02 -
G0g000c, 03 ,
dGHgg0c, C ,
cchI00c, C .
0fGd00c, C I
Hcdcd0c, C lv
ehefMec, C lw
dedJg0c, C |
0Ff000c, Cg ,
00Hh00c, Ck 05
0Kddi0c, Cn ,
0h00H0c, Cn -
0ef0H0c, Cn lw
d0fG00c, Ct .
f0F000c, Ct u
j0C0I0c, Cw Cw
f0cG00c, U |
gG0000c, l (
f0Fb00c, l 05
Gc00f0c, l l
fGd000c, lgw ,
I0dg00c, lnw 01
I0g0f0c, lp lw
G0g000c, lw 02
f0Gc00c, lw 05
f0F000c, u -
f0F000c, u 05
g00cG0c, u lw
H0h000c- 03 -
F0f000c- 04 lw
dG00f0c- C .
Ji0d00c- C C
GfEeb0c- C lw
0Gc0f0c- Cn ,
0hH0B0c- Cn -
0g00G0c- Cn .
df00H0c- Cn lw
G000g0c- Cw Cw
fdG000c. 03 N
K0k000c. 07 ,
Ki00e0c. C ,
Jgf0d0c. C .
gG0000c. C |
Hh0000c. Cb |
hH0000c. l lw
edG000c. lv lv
G0g000c/ 02 /
e0G0d0c/ 02 N
J0j000c01 , 01
G0g000c01 , 02
K0k000c01 . 07
hdI000c01 0a |
J0j000c01 N 01
K0k000c02 , 01
F0f000c02 , C
G0g000c02 , Ck
h0H000c02 , Ct
g0G000c02 , la
F0f000c02 - 02
h0H000c02 - 03
J0j000c02 . 02
G0g000c02 02 02
G0g000c02 02 |
F0f000c02 : 02
h0H000c02 N C
H0h000c02 N Cu
g0G000c02 lw l
H0h000c03 , 03
g0H0d0c03 , la
F0f000c03 , lw
f0F000c03 , u
H0b0fdc03 - 03
G0b00fc03 - 04
f0F000c03 / 01
G0g000c03 02 02
H0h000c03 04 04
g0G000c03 N 04
F0f000c03 N C
g0G000c03 N Ct
J0j000c03 N Cu
f0F000c03 N l
G0g000c04 , C
F0f000c04 - Cw
G0g000c04 04 |
I0i000c04 N Cu
F0f000c05 , lw
g0G000c05 - 04
I0i000c07 , 01
F0f000c07 , 02
gC0fI0c: C ,
fG0e00c: C C
dd0He0c: C Cw
Mj0fe0c: C lw
eh0IA0c: C |
0g00G0c: Cn ,
0F00f0c: Cn -
h0EdH0c: Cw Cw
HfDdfcc: Cw lw
gF00C0c: l ,
g0G000c: lp lw
g0c0G0c: lw lw
G0g000cC , 03
k0K000cC , Ck
h0d0I0cC , Cn
f0F000cC 02 ,
dFhF00cC C ,
HA00h0cC C -
Hhb000cC C Cw
fHace0cC C lw
gD000FcC CT .
0fd0G0cC Cn ,
0Ic0h0cC Cn -
ed00G0cC Co lw
fdG000cC I 01
h0I0d0cC N ,
G0g000cC N Cn
j0J000cC N Cu
e0Gd00cC N Cw
F0f000cC N Cx
gF0B00cC lv C
i0eFHccC lw C
ed0cHdcC lw Cn
d0g0H0cC uo N
eg000IcCT . C
gFd00FcCT . Cg
g0Hd00cCa , C
H0h000cCa , Ct
cF000fcCa . Cb
Fi000GcCa . Cn
h0H000cCa N C
g0G000cCa N Cu
f000F0cCb , Cn
dfD0F0cCb - Cn
F0f000cCd 04 |
g0G000cCg , 02
0gD0E0cCg - Cb
gHd000cCg - Cg
0fH0d0cCg - Cn
0g00G0cCg Cb lw
0F00f0cCg Cn -
DeG0e0cCg Cw |
Hh0000cCg l lw
f0Gd00cCg lw C
Gde000cCg lw Cg
f000F0cCgw Cw .
e0d0G0cCn , C
fd0dH0cCn - C
dGf0b0cCn - Cn
f000F0cCn Co lw
e00dG0cCn lw C
h0d0I0cCn lw Cn
g000G0cCo . .
h000H0cCo . lw
g0G000cCp lp Cw
e0G0d0cCs . 02
f0F000cCs 01 N
f0F000cCt u 01
g0G000cCu . 03
g0B0G0cCw 02 ,
f0F000cCw 03 ,
Ff0000cCw : Cg
G0g000cCw : N
gJ0ed0cCw C ,
gh0HG0cCw C .
Ig0e00cCw C Cw
iC0DHdcCw C lw
EG0ff0cCw C |
f0000FcCw Ca .
fF0000cCw Cg lw
hC00G0cCw Cgw lw
00Hh00cCw Ck 05
0F00f0cCw Cn -
gd00H0cCw Co .
hbE0F0cCw Cw ,
e0hdK0cCw Cw .
f0F000cCw Cw 01
K0ddi0cCw Cw Cw
g000G0cCw Cw l
h0ddJ0cCw Cw lw
h000H0cCw Cw uo
fG000ccCw I .
Ff0000cCw M lw
h0H000cCw N Cu
f0000FcCw lu lw
He00f0cCw lv C
j0d00KcCw lw lw
F0f000cI ( i
hJd0dccI . Cn
edG000cI . Cu
efI0CdcI . I
gdH000cI 01 0a
gG0000cIp . Cn
fGd000cIv . Cn
g0G000cN , u
J0j000cN 01 ,
ddIed0cN C ,
EFff00cN C :
0G00fccN C Cn
dfceGGcN C N
d0g0H0cN C uo
dDGBfdcN C |
fG0d00cN Cg :
00Jj00cN Ck .
00iI00cN Ck 05
00Hh00cN Ck |
0fd0IdcN Cn -
00Gg00cN Ct ,
d0gI00cN Ct I
f0F000cN Cu 03
Iffb00cN Cw :
00Hgd0cN Cw Ck
Gdd00dcN i .
d0Hf00cN lk |
e000GdcN lw lw
f00d0GcNN Cw lw
h0H000ci . 02
0g0G00cip C .
g000G0cl , ln
Ff0000cl . l
f0F000cl N lk
fFDcc0cl l |
dHd0cdcl ln N
h000H0cl lo .
f000F0cl lo lw
g0G000cl lw |
h0000HclT . l
gG0000clg lw .
0F00f0cln - ln
f000F0cln lw l
Ii0000clnw 01 ,
Hh0000clp Cn lw
f000F0clp l lo
e0Hcf0clp lw lw
f0F000clu . 03
f0000Fclu lw l
Cg0fI0clv C .
ecdIe0clv C lw
0gG000clv Cg ,
0gD0F0clv Cn ,
0J0fh0clv Cn lw
h000H0clv Cw Cw
fF0000clv Cw lw
Ifddc0clv l .
fCd0G0clv lp C
Ff0000clw ( )
I0hd00clw 02 .
F0f000clw 02 /
f0F000clw 02 Cw
F0f000clw 03 ,
G0e0d0clw 03 .
f0F000clw 03 02
F0f000clw 04 lw
HeeCbdclw C ,
gf0FG0clw C -
0fF000clw C 02
0h0H00clw C :
dG00e0clw C ?
DHcgcdclw C C
CfFgF0clw C Cw
gG0000clw C lp
gFFIj0clw C lw
LfdlH0clw C |
gFd00Fclw CT .
f0000Fclw CT C
iFc0dHclw Ca .
HjD0D0clw Cb ,
0gF0D0clw Cb -
0E0Eg0clw Cb .
cGfc00clw Cb C
0gD0E0clw Cg -
gFDBd0clw Cg .
aed0G0clw Cg Cb
dhGF00clw Cg lw
ddeG00clw Ck .
dfd0H0clw Cn -
0H0ff0clw Cn .
0g0FC0clw Cn l
0G0Bg0clw Cn lw
g0G000clw Cp lp
h00H00clw Ct lw
FFddf0clw Cw ,
J00gg0clw Cw .
hEEEa0clw Cw C
f00Iedclw Cw Ct
k0dhN0clw Cw Cw
gd0H00clw Cx lw
Gcf000clw I (
FDag0bclw I .
fGd000clw Ip .
Hd0g00clw U |
g00G00clw Ut lw
gG0000clw i .
Iddd0dclw ip lw
gH000cclw iv .
Hb00h0clw l ,
gEfBHdclw l .
g0G000clw l 02
fG00d0clw l i
fF0000clw l lnw
f000F0clw l lo
Cc0hH0clw l |
g0000Gclw lT .
Hh0000clw lg (
gG0000clw lg l
dGd0d0clw lg ln
fG00c0clw lgw l
fH0Bf0clw ln .
F000hDclw lo lw
h0EG0cclw lp Ck
Idef00clw lp lw
f0cG00clw lt .
f0C0dFclw lw ,
g000G0clw lw ?
C0G0h0clw lw C
I000i0clw lw Cn
j000HEclw lw N
j000IDclw lw lo
g00G00clw lw lt
I0dgEeclw lw lw
hd00I0clw u .
I0f0f0clw u u
G000g0clw u |
f0F000cu - 04
f0G0d0cu 01 0a
f0F000cu 05 lw
F000f0cu u lw
F0f000cu u |
EkdGG0c| C ,
gI00f0c| C -
iJ00d0c| C :
Ii0000c| C Cg
mM00d0c| C Cw
Ff0000c| C U
jC0AJ0c| C lw
gG0000c| Cg :
Ff0000c| Cg Cb
Ii0000c| Cg Cg
fG0d00c| Cg l
fG0d00c| Cg lw
Hg00c0c| Cgw Cn
hH0000c| Cgw lw
g00G00c| Ck lw
dH0cf0c| Cn lw
f000F0c| Cw Cgw
Hd00fdc| Cw lw
f000F0c| u lw
Ff0000d' l .
Ff0000d' lw (
Ff0000d( ) '
F0f000d( 03 )
G0fd00d) = =
Ff0000d* * C
I0i000d, 01 ,
K0k000d, 01 .
G0g000d, 01 N
I0i000d, 02 ,
H0h000d, 03 ,
f0F000d, 03 N
F0E0h0d, C ,
fdG000d, C I
i0bAJed, C lw
Gdf000d, Cg ,
J0d0i0d, Cn ,
0h00H0d, Cn -
l0d0M0d, Cn lw
f0F000d, Ct u
j000J0d, Cw Cw
0H0cg0d, N C
g0G000d, l 05
g0G000d, la lw
h000H0d, ln lw
Igd000d, lnw 01
f0000Fd, lp Cw
G0e0d0d, lp lw
f0F000d, u -
f0F000d, u 05
H0b00gd- 03 -
g0D0E0d- C ,
g000G0d- C lw
feG0D0d- Cn -
h000H0d- Cn lw
G000g0d- Cw Cw
i0I000d. 03 ,
J0j000d. 03 N
K0k000d. 07 ,
edG000d. lv lv
G0g000d/ 02 /
h0H000d/ 02 N
K0jd00d01 , 01
G0g000d01 , 02
I0dg00d01 , lnw
K0k000d01 . 07
hH0000d01 . C
f0F000d01 0a Ck
J0j000d01 N 01
K0k000d02 , 01
e0fH00d02 , C
00gG00d02 , Ck
00Hfd0d02 , Ct
h0H000d02 - 03
J0j000d02 . 02
F0f000d02 / 04
G0g000d02 02 02
K0jd00d02 : 02
F0f000d02 N 02
GfHgd0d02 N C
g0G000d02 lw l
I0i000d03 , 03
f0Gc00d03 , C
e0G0d0d03 , la
f0F000d03 , u
H0h000d03 - 03
G0g000d03 - 04
g0G000d03 / 01
G0g000d03 02 02
H0h000d03 04 04
f0F000d03 Cn Ca
bffKf0d03 N C
f0Gc00d03 N Ct
g0FC00d03 N l
ceeId0d04 , C
F0f000d04 - Cw
g0G000d04 Cw Cv
f0Gc00d04 u C
bdGf00d04 uw Ct
F0f000d05 , lw
h0H000d05 - 04
f0F000d05 C ,
I0i000d07 , 01
F0f000d07 , 02
g000G0d0a , lw
F0f000d0a Ca ,
H000h0d: C ,
0fccG0d: C Cn
g000G0d: Cn ,
0F00f0d: Cn -
f0EgH0d: Cw Cw
H0f0f0d: N Cw
hIc000d: l l
g0G000d: lp lw
h0c0H0d: lw lw
BHfdd0dC , C
00Kk00dC , Ck
0gf0I0dC , Cn
G0d0f0dC , l
fFEDf0dC - C
df00G0dC - Cn
G0g000dC 03 ,
g0G000dC 03 N
H0h000dC 04 N
fjcGJ0dC : C
c0FFg0dC : Cw
H0h000dC C ,
EHD0j0dC C -
h0H000dC C N
f0cHd0dC C lw
hF000FdC CT .
I0i000dC Ca N
0Ic0i0dC Cn -
Ig0dd0dC Cw C
g0G000dC Cw N
gHd000dC I .
fdG000dC I 01
g0I0g0dC N ,
0gadIcdC N C
0dhHD0dC N Cn
d0HfeCdC N Cw
00fF00dC N Cx
gHfbD0dC lw C
ee0dH0dC lw Cb
G0g000dC uo N
fF0000dCT . C
fG00d0dCT . Cn
dhHC00dCa , C
f0fI00dCa , Ct
g0G000dCa 02 ,
F0f000dCa 03 ,
f0Hcd0dCa N C
dfD0F0dCb - Cn
B0fdG0dCd lw Cw
g0G000dCg , 02
0Gg000dCg , Cg
0gD0E0dCg - Cb
g0G000dCg 02 N
Ff0000dCg C iv
H0h000dCg Ca ,
eI00g0dCg Cn -
fF0000dCg I Cn
gFGde0dCg lw C
0i0Ia0dCk lw C
0G00g0dCn , Cb
hA0dI0dCn - C
g0G000dCn Ca N
f000HddCn Co .
G000g0dCn Co lw
gddcFHdCn N Cw
CgG000dCn i .
dg0dI0dCn lv C
dJ0eh0dCn lw C
eh0GF0dCn lw Cg
Ge0e00dCn lw l
G000g0dCn lw lw
F000f0dCn uo lw
Hg00d0dCp Cw lv
iJ0fC0dCp lw C
i0F0F0dCp lw Cw
I000i0dCp lw lw
H0h000dCs 02 ,
g0G000dCs 03 N
f0G0d0dCt u 01
edG000dCu . 03
h0H000dCu 03 ,
K0k000dCu 03 N
i0I000dCu 04 N
dfG000dCv . lv
g000G0dCv Cn lw
g0CF00dCw ' i
Jg0iF0dCw , C
0fcG00dCw , Cg
Hd00g0dCw , Cw
g0G000dCw 03 ,
i0I000dCw 03 N
F0f000dCw : 04
0h00H0dCw : Cn
hfcdK0dCw : Cw
I0i000dCw : N
g0G000dCw Ca ,
f0000FdCw Ca .
Ii0000dCw Cg Cw
0F00f0dCw Cn -
g0c0H0dCw Co .
f0F000dCw Cw 01
Gc0ce0dCw Cw C
I0dfe0dCw Cw Cw
h000H0dCw Cw uo
fG000cdCw I .
bFDgc0dCw N C
Gfd000dCw l CT
hI00e0dCw lp C
f0000FdCw lu lw
iI0eD0dCw lv C
g000G0dCw lv Cw
G0g000dCw lw 04
AdDgHddCw lw C
LDAgj0dCw lw Cw
j0d00KdCw lw lw
h000H0dCw lw u
fF0Ef0dCx : C
egG0E0dI . I
gdH000dI 01 0a
EF0dg0dN - C
J0j000dN 01 ,
g0He00dN C ,
B0Gdf0dN C N
d0g0H0dN C uo
0fd0H0dN Cn -
00gG00dN Ct I
Hff000dN Cw :
00Ihd0dN Cw Ck
g0eFF0dN Cw Cw
g0A00GdN Cw lw
e0Hdd0dN U N
Gdd00ddN i .
e000GddN lw lw
f00d0GdNN Cw lw
F0f000di ' l
h0H000di . 02
Hf000ddi lw l
Hh0000dl . C
Ff0000dl . ln
ghdbK0dl lw C
0h00H0dl lw Cn
GC0edddl lw l
G0f0Bddl lw lw
gG0000dlT . l
iG00Fcdlg lw lw
dH0df0dlgw lw C
Ff0000dlgw lw l
gGBb00dln , l
0G00g0dln - ln
hF00F0dln lw l
0i0cI0dln lw ln
f000F0dln lw lw
h00EF0dlo , lw
gE00E0dlo lw l
gG0000dlp Cw C
g0000Gdlp Cw lw
f000F0dlp l lo
Kf0gf0dlp lw C
gH000ddlp lw Ca
Ihd000dlp lw l
edIccedlp lw lw
f0F000dlu . 03
g0G000dlu 03 N
fb000Fdlu lw l
F0f000dlv C N
g0G000dlv Cg ,
g0D0F0dlv Cn ,
G00df0dlv Cn lw
h000H0dlv Cw Cw
Jh00e0dlw . C
G0g000dlw 02 .
F0f000dlw 02 /
f0F000dlw 03 02
G0g000dlw 03 04
f0G00ddlw 04 Cw
gHDcf0dlw : C
f0c0Gddlw : lw
BH0dg0dlw ? C
f00dG0dlw C &
f0g0I0dlw C ,
hg0FI0dlw C -
dH00f0dlw C Cn
ed00G0dlw C Co
gdF0F0dlw C Cw
gdEF00dlw C l
F0Egc0dlw C lw
gdd00Idlw CT .
jGc00Hdlw Ca .
i0F0F0dlw Cb ,
cGfc00dlw Cb C
0fd0G0dlw Cg Cb
iFG0c0dlw Cg Cw
fGb000dlw Cg lv
fdG000dlw Cg lw
h0D0G0dlw Cn ,
dfddI0dlw Cn -
f000F0dlw Cn Co
J000j0dlw Cn lw
g0G000dlw Cp lp
g0G000dlw Ct ,
F000f0dlw Cw ,
fF0000dlw Cw Cg
l0ddM0dlw Cw Cw
h0DF00dlw Cw lw
F0f000dlw I (
fGd000dlw Ip .
Ff0000dlw _ lgw
gG0000dlw i .
gH000cdlw iv .
Jg0dd0dlw l C
fG00d0dlw l i
iI0000dlw l lnw
g000G0dlw l lo
g0000Gdlw lT .
iI0000dlw lg l
dGd0d0dlw lg ln
hH0000dlw lgw l
dd0fH0dlw lp C
gFD000dlw lp Cs
Lidcf0dlw lv C
H0c0h0dlw lw ,
Gf00d0dlw lw -
G000g0dlw lw .
j0J000dlw lw 04
fhIbFddlw lw C
hCd00Idlw lw CT
fgF0fIdlw lw Ca
cfGCb0dlw lw Cb
hcDEF0dlw lw Cg
gG0000dlw lw Cgw
dcGDf0dlw lw Cn
gF00D0dlw lw Cnw
g0EE00dlw lw Ct
iBcGGddlw lw Cw
FDcg00dlw lw I
gc0H00dlw lw Ut
Gdd00ddlw lw ip
hFFDFgdlw lw l
eHeEdcdlw lw lg
Hf0e00dlw lw lgw
jFGCC0dlw lw ln
Kdid00dlw lw lp
g00G00dlw lw lt
KdiCAedlw lw lw
ed0dH0dlw lw uw
G0d0f0dlw u u
FfcdE0du , C
f0G0d0du 01 0a
F000f0du u lw
H00df0duw : Cw
Ge00d0d| C Cw
Hg00d0d| C l
Gh000Dd| CT .
Gg0000d| Cg l
Ii00C0d| Cn -
ef00H0d| Cp C
iF00F0d| Cp Cw
f0000Fd| Cw Ca
iI0000d| Cw Cg
fH00f0d| Cw Cn
gG0000d| l l
fd00G0d| lg lw
iF00G0d| lp l
fF0000d| lw Cw
jJ0000d| lw l
g000G0d| lw lw
g0G000d| | 02
JdgdCdd| | C
ef0d0Id| | CT
hG0bD0d| | Cb
gD0F00d| | Ck
hF0cF0d| | Cn
Ig00f0d| | Cp
Hg0dFfd| | Cw
He00ddd| | Cx
gD0eHdd| | l
fc00F0d| | lg
egOhi0e0000
fdG000e000a
H0f0d0e00th
fF0000eCaat
DeH0gdeCach
dCGfc0eCade
gEgGEbeCage
Gg0De0eCago
fF0000eCaha
FdD0f0eCahl
dHdbe0eCail
h0dFG0eCain
eg0HC0eCala
fGAd00eCale
JhEfe0eCali
gG0000eCalp
0fcG00eCaly
Hd000feCame
fF0000eCami
fGd000eCamo
Ff0000eCamp
gIfcC0eCana
gBEFd0eCand
gGDfEceCane
iIBb00eCang
dEEgE0eCani
fad0G0eCank
gGcHf0eCano
gHEde0eCany
f0Gd00eCapt
hDDE00eCara
iDFdG0eCare
fG00d0eCari
fF0000eCars
Ih0dB0eCart
IeAcg0eCary
dgGdG0eCass
eDdGd0eCast
Ff0fF0eCata
0Gd0f0eCath
Dgc0F0eCatt
hDFC00eCatu
h0J0ddeCauf
00FDg0eCava
FgD000eCave
d0hJ00eCavn
fcdHa0eCawa
0f0F00eCayu
fb0Hf0eCbad
f000F0eCbal
Ll0dE0eCbie
0f0Ge0eCbio
gf0cHDeCble
0G00g0eCbos
AgGb00eCbox
Hf00f0eCbug
gA00bGeCcal
CgDFe0eCcan
fcHeD0eCche
gGaD0ceCcht
gD00E0eCcic
0gd0H0eCcik
Ihd000eCcle
EF00h0eCdel
KigdC0eCder
gCeHb0eCdes
Jj0000eCdev
IjE0e0eCdge
g0cEF0eCdia
gdEGB0eCdom
Bd0Gf0eCdon
gGdD00eCdor
GeDed0eCdos
0Gde00eCdou
gG0000eCdys
G0d00feCead
Ge0Df0eCear
d0f0G0eCeas
Fb0fb0eCeau
Hd00f0eCect
0f0Gd0eCedo
df00G0eCeed
f0Gd00eCeek
gG0c00eCeen
Hf00e0eCees
Ii0000eCeid
GhdGd0eCeld
jGGaD0eCell
Ig0fa0eCely
FfegI0eCend
0EF0h0eCens
IkFdCDeCent
0cdGe0eCera
JfgdC0eCere
0afHd0eCerg
HcBfd0eCern
Hdb0deeCerr
Egd0HdeCers
hHDda0eCert
Hdddc0eCess
GfBc0deCest
Icddf0eCeta
0gDFd0eCeto
Ib0f0geCeur
00gG00eCfia
g000G0eCgal
hE0bF0eCgan
FdfCC0eCgen
IhddF0eCgin
0f0F00eCgna
hI00f0eCgue
Gde000eChar
Nj0di0eChat
GcfcfGeCher
He0dd0eChis
G00fd0eChon
Kgdfc0eChow
Eh00F0eCiak
eddeI0eCian
Hf0dc0eCibe
heDFF0eCice
gGgHe0eCich
gG0000eCici
eEfF00eCico
Bg00G0eCics
G000g0eCicy
fGDec0eCied
hbEcG0eCier
B0iGGdeCies
Hi0bD0eCift
fdG000eCigh
d0fG00eCijo
FGbdh0eCika
fFD0d0eCiko
hJ0dd0eCila
GBhGf0eCile
eidKC0eCill
hEcCF0eCina
fd00H0eCinc
Dd0fF0eCind
GhEbadeCine
albeKFeCing
ieEEF0eCino
kJb0E0eCins
BEDgCceCint
Ik0hK0eCion
gHd000eCira
gF0C00eCiro
ddeGD0eCisa
G00df0eCisk
gD000EeCiss
ef00G0eCist
BGd0f0eCith
Jg0dhDeCits
00fF00eCium
cedeI0eCive
cEB0gEeCker
eHFfg0eCkey
J000j0eCkly
fFgG00eClas
hEG0c0eClat
fH0Af0eClav
cCgG00eClaw
00fF00eClde
gE00D0eClds
G000g0eCled
MlfcE0eCler
df0bH0eCley
fcFFe0eClic
CG00h0eClie
fdEeG0eClla
dC0Ff0eClle
GgGec0eCllo
hGdDD0eClly
0G00g0eClom
Ki0dd0eClor
fD0GddeClos
0FFef0eClov
Jbdff0eClse
00fF00eClum
0f0Gd0eClya
Fh0EeFeCman
DdhGD0eCmen
If00f0eCmer
gG0000eCmie
GgD0d0eCmin
kb0d0LeCmrs
fe0dH0eCnal
00Ff00eCnaz
Cg0cG0eCnch
Fg0dF0eCncy
ggDDHceCnds
0e0Gd0eCnec
eGEcf0eCnen
ecDgI0eCnes
g0DHddeCnew
cBGfc0eCnge
0FiJg0eCnia
0gD0E0eCnic
fH00e0eCnin
0DhG00eCnio
dG00f0eCnja
Gg00b0eCnks
dH0df0eCnna
gG0000eCnos
0G00g0eCnov
gFDdC0eCnte
dfc0H0eCnti
dg0dI0eCnts
0g00G0eCoit
DE00g0eCoks
OndCc0eCola
Gdde00eColl
Hh0000eComa
Eg00D0eCome
gGD0d0eCone
FjcdJ0eCons
d0DgEEeCood
eC0fG0eCope
gc0EF0eCora
FDdDgBeCort
jdFdJ0eCose
Bh0GC0eCour
iGfcH0eCova
fddBH0eCown
f000F0eCphy
Gg0000eCpil
d0dGd0eCpur
fc0G00eCrab
gG0000eCrah
fe0GC0eCral
JffF0heCrau
GeEef0eCrch
0f0Gd0eCrda
fFFf00eCrea
Gb0fd0eCree
gG00c0eCren
FED0i0eCres
0fCGe0eCria
iKeFg0eCrik
Qmfgf0eCrin
fG0bd0eCrio
fc0bG0eCrly
ddeH00eCrni
Hf000feCrof
GhDBa0eCros
fGc0B0eCrry
edH0d0eCrso
jdFGE0eCrth
fDeG00eCrto
gD0dG0eCrts
0dgH00eCrtu
0G0fd0eCrun
fGFfd0eCrus
ddgI00eCsan
hH0Dd0eCsch
Gc00f0eCser
0G00g0eCsiy
gGEDf0eCska
0f0Gc0eCsna
gId0cceCson
H000DieCsor
HbIfieeCsse
gGfHd0eCsta
EGd0h0eCste
de0Hd0eCsti
e0H0f0eCstr
Hd0de0eCtag
hD00F0eCtal
dhdCI0eCtar
dBfG00eCtas
igHJf0eCted
LkDEg0eCten
ehDFF0eCtes
cfadH0eCtic
eGdEf0eCtin
Cg00F0eCtly
jbIHg0eCton
GiddG0eCtor
Hea0g0eCtra
gG0000eCtro
H0f0e0eCtry
dJddg0eCtti
jG00G0eCude
dG00f0eCuin
dJcdg0eCula
eG0d00eCume
aeDGedeCund
KccDk0eCung
GE0ch0eCuro
GAd0e0eCuse
EgD000eCusz
0F00f0eCuto
dG00f0eCvac
fIffF0eCvan
ge00H0eCved
IldcI0eCver
fcDdF0eCvia
dG0fC0eCvic
0dfH00eCvrh
i0J0d0eCweg
Ki00f0eCwhy
edDGe0eCwil
Hd0g00eCxes
gd00G0eCyer
Gh0Dc0eCyes
0f00F0eCyev
Hha000eCynd
cG0f00eCysl
h0H000eCzum
gG0000eCzyk
0f00F0eCzza
0G00g0eCzzi
fdd0H0eMmbh
fF0000eMner
Iddg00eUcms
Id0ff0eUxxx
g00G00elale
Hf00e0elame
d0fH00elape
g0G000elapt
HhCc00elark
f00dG0elata
geFbHdelate
Iddde0elauf
G0c0f0elber
I0dg00elcol
g0H0d0eldei
i0I000eldem
Jefdd0elden
hHa0C0elder
g0G000eldes
f000F0eleds
H0h000eleet
f000F0elels
iD00H0elely
G0fd00elend
he0dJaelent
Hc0ddeelers
g000G0elery
f000Gdelest
iI0000eleta
Gd00f0elght
Jf0ef0elhat
G0d0e0elhen
Gf0d00elhow
Gg0000elhte
f000F0eliew
Ige000elill
g000G0elims
bdfc0Heline
MCkfCgeling
h0D0G0elino
GigbIcelion
Gdd00delise
G000g0elity
Gd00f0ellar
hD00EEeller
hFd0F0elles
fH0dc0ellla
He0dd0elllo
fdddI0ellly
gG0cC0elmer
hH0000elmir
0G00g0elmit
f0fH00elnad
k0GH00elnan
If00f0elned
mFK0D0elner
eG00d0elnge
hHDdc0elnia
He00ddelnks
Gd00f0elnot
fc00G0elnov
Ibff00elode
Gg0000elome
GDd0gdelone
Ki00f0elora
H0fdd0elorm
jI00D0elova
Gfd000elown
j000J0elpen
Hh0000elpip
Ih00d0elpop
Ig0dd0elque
ha00EFelray
a0fHd0elrde
EF0cfdelrds
gG0000elrks
f0G0c0elrts
g000G0elsis
h0c0FEelsit
fGd000eltal
EgGbdcelthe
gf0I00elton
id0EcIeltor
G0d0f0elund
gIddB0elvan
gG0000elvec
fF000Celver
JChfe0elvon
G0d0f0elwas
I0g0d0elyou
F000f0eubms
F000f0eubni
I000i0euccc
g000G0eupix
f0F000eupsc
G0g000eusha
F000f0euusm
K0i0f0euyyy
J0g0f0euzzz
egOhi0f00
fdG000f0a
0gD0F0faa
fd0G00fab
jGbFD0fac
lhHNfdfad
i0fFI0fae
HB0dg0fag
eIdAf0fah
HhEDf0fai
ceedI0fak
lFhCJGfal
HEiBBdfam
kIiHGBfan
he0GF0fao
dgCgJ0fap
d0fFD0faq
FHhdd0fas
IbHgj0fat
IEgDbhfau
iJ0Af0fav
CcgG00faw
Jhd0d0fax
dfEgICfay
fdd0H0fbh
hF0Fd0fbi
eg00I0fbs
i000I0fbt
kCDIC0fca
Id00i0fcc
FhcHdcfce
eDIahBfch
fJBgBdfck
iEeFF0fco
Bh00H0fcs
Id00h0fct
Jg0de0fcy
kJGHhdfda
GFhgFbfde
hHDeA0fdi
hH0Ff0fdo
kEGcHefds
ec0dG0fdu
fI0ddcfdy
gCGa00fea
fJeEfdfec
HnJfI0fed
eGFcg0fee
Gbfd00fef
j0J0d0feg
gEDGg0fei
kKFea0fek
iL0Fj0fel
ghLGhdfem
jaFGEdfen
DGddf0feo
BfDhdJfer
IkEDEefes
JDheDffet
kFAHFdfew
hIGgd0fey
hD0G00ffa
HfdedFffe
ha00H0ffi
Hg00c0ffs
JjhbG0fft
hA00H0ffy
fFEbe0fga
DeEGgdfge
gBFbD0fgh
eG00d0fgi
iJb0d0fha
gDJeecfhe
gDHdb0fhi
KjD0f0fhl
IiC0b0fhy
nFEJBFfia
nDKfJ0fic
FhdCE0fid
GIfchdfie
DE00g0fii
kHHcb0fik
dDfHe0fil
HaEhd0fim
gGhGE0fio
JifeF0fip
gL0gfcfir
GDiGe0fis
iDccHEfit
iIdCa0fiu
gdD0G0fix
fI00g0fiy
iHDDa0fja
FB0Dg0fji
gFdF00fjo
jKfEc0fka
mLDaD0fki
lLDDf0fko
HgDbcdfks
gEgdI0fky
eGFdf0fla
FhfId0fld
JggKjdfle
FGCcj0fli
ggaHF0fll
gD0F00flm
gG0000flp
hhGcI0fls
JkjBJ0fly
Ngdhgcfme
hGd0E0fmi
gId0d0fmo
GedhEDfms
mJDIe0fna
fdd0I0fnc
JjceEbfnd
kHIdcDfne
Nakfdcfng
jHddH0fni
hEedI0fnk
hdF0G0fnn
pHGIH0fno
efGfG0fns
EkHjIGfnt
fIGfh0fny
iD0DF0fnz
hD00F0fob
dfFhGEfod
dH0ed0foe
gC00F0fok
JFfgf0fol
ffeEFFfom
BcFFgdfon
KfAdh0fop
NmhHfbfor
dcFKkdfos
EGgAd0fou
kKEfA0fov
JgfdB0fow
EgEb00fox
gHDf00fpa
ceecI0fpe
fH00e0fpi
hc0eI0fps
fdIfA0fpt
gFgIc0fra
gCACF0frd
JgcgDdfre
h0Hb00frf
gCdId0frg
ddeH00frh
mLdHc0fri
fhEFDFfrk
gh00K0frl
Mcffggfrn
Hdb0defrr
cgiEEJfrs
eHafcBfrt
CFfeaEfry
iDCIe0fsa
DdFfC0fsc
NjEhdffse
HdefC0fsh
gFdGd0fsi
H00df0fsk
cG0f00fsl
hbHFe0fso
GhDfFCfss
EheEGbfst
Ef0Fe0fsu
DeCfF0fsy
hIgDDbfta
EeIEhffte
gGeIfdfth
gHEdf0fti
jHgKe0fto
F00f00ftp
dcH0f0ftr
IjEiHCfts
Bee0Hdftt
iddJ00ftu
Jfafe0fty
iGH0e0ftz
JdFcj0fue
dcIdedfuf
he0EH0fug
kBHdH0ful
iHgIe0fum
hJBgD0fun
JhfHdgfur
iIfBCEfus
GCccgafut
nMfbH0fva
GiedHDfve
EgAD00fvi
d0hJ00fvn
fd0G00fvo
gEbGd0fwa
0i00I0fwe
AfgDI0fwn
Id0ff0fxx
gH0Dedfya
gG0000fyk
dFE0g0fys
0f0F00fyu
K0i0f0fyy
dHdde0fzi
GedCd0fzo
J0g0f0fzz
afKgf0g00000
gf0cHDgCable
0f00F0gCache
Hf0dd0gCader
G0ADh0gCager
dG00e0gCalie
Jedfd0gCalse
g0DEDcgCands
0dhI00gCania
Ig00f0gCanks
0G00g0gCanov
0h00H0gCanti
fc0G00gCarab
Ie0ef0gCarch
fH0d00gCardo
g000G0gCared
g0D0E0gCarth
h0I0c0gCasse
ggDFF0gCates
feDdH0gCatic
Af0dG0gCator
eG0d00gCaume
fd00G0gCaver
fH0cd0gCazzo
ddd0G0gCbank
0afHd0gCberg
fGDdd0gCbert
Hf0c0dgCbest
ffFF00gCblic
I000i0gCbung
G000g0gCburo
gAG000gCcent
Hd00g0gCcess
Gde000gCchar
e0AGe0gCcite
00gG00gCclaw
Gedd00gCcode
Gh00D0gCcome
ad0fG0gCcope
0dfH00gCcrni
gG0000gCczyk
gD00F0gCdard
Fe0fD0gCdata
G00e0egCdean
00G0g0gCdens
Gc00f0gCdent
ib0dJ0gCding
fc00G0gCdler
fF0000gCears
e0dG00gCeast
gG0000gCecht
Hh0dD0gCegin
00hH00gCeich
J000j0gCekly
HhEeb0gCello
0dgGD0gCemen
I00ch0gCence
0e0Gd0gCenec
G00ga0gCenes
gG0b00gCente
ed0dH0gCents
Qmfff0gCerin
de0bG0gCerly
Gg00a0gCeros
HA0fe0gCesse
de0Hd0gCesti
dH0df0gCetti
Ji0db0gCever
f0G0d0gCfach
g0G000gCflat
FD0g00gCford
Jf000hgCfrau
0g00G0gCgana
g0EGd0gCgdom
bf00G0gCging
00fF00gCgium
d0hJ00gChavn
JifdF0gChere
Hcddd0gChern
Hdd00egCherr
cCgG00gChile
hb00H0gChing
Hf00f0gChmer
gE0DC0gCiano
Hf00f0gCiary
Dh00F0gCider
Gh0Fd0gCield
F000f0gCiled
gG0000gCiles
0edGd0gCille
Ff0000gCimin
0dGf00gCinge
biDdJ0gCions
gfFGb0gCited
0g00G0gCiver
Hd00g0gCject
hF00E0gCking
dKd0i0gCkova
B0fGe0gClage
gDEHg0gCland
00F0f0gClava
Hf0dd0gClica
G000g0gClicy
d00Gf0gClies
Ha0CgdgCline
fd0G00gClino
cf00G0gClist
fHd000gClock
0i0DI0gClova
0hDF00gClton
EGdbg0gCmail
AgF0D0gCmann
Ji0deDgCment
Ii0000gCmeta
gHd000gCmira
Ff0000gCmmer
fA0Gd0gCmund
cG0f00gCmysl
g000G0gCnate
DBhF00gCnder
Bd0Gf0gCndon
fI00g0gCngue
gG0000gCnich
0f00F0gCnine
c00deGgCning
dd0fH0gCnion
G000g0gCnser
ee00G0gCntly
fcCHe0gCnton
H0f0f0gCntry
gg00I0gConal
gA00G0gCones
0DhG00gConio
f0BGd0gCople
G000g0gCored
edH0d0gCorso
gdDG00gCorth
dG00f0gCovac
ee00G0gCoved
Gd0e00gCoxes
deG000gCpass
Hf000fgCprof
00Ff00gCprus
d0Gf00gCrade
f000F0gCrces
f0F000gCrche
0f00F0gCreed
f0Gd00gCreek
fb0bF0gCrgan
fGDec0gCried
d0g0H0gCries
Ii0b00gCrift
d0fG00gCrijo
0g00G0gCrill
0g0G00gCrisa
G00df0gCrisk
FD00h0gCrite
G00fc0gCrity
fF0000gCroll
fdd0H0gCrown
ed00GcgCrson
Gg0000gCsave
f0c0F0gCsers
fG0Ad0gCslav
fF0000gCsson
dh0cJ0gCstar
g0DGd0gCsted
0g00G0gCsten
Hha000gCsynd
00gG00gCtaly
Hd0ed0gCthis
G00fd0gCthon
Gf00d0gCtile
Kf0efdgCting
fFEe00gCtino
HjddH0gCtion
f000F0gCtive
Ff0000gCtner
gDF000gCtone
dGdda0gCtova
Hf0f00gCtree
0FD0g0gCuhle
d0Gdd0gCuite
Ib00hdgCusse
f000F0gCvery
g0dFE0gCvice
fF0000gCvide
BhdHC0gCving
Nj0di0gCwhat
E0DgC0gCwood
f000F0gCword
Ff0000gCxing
fdd0H0gMgmbh
Iddg00gUscms
Id0ff0gUxxxx
f0000Fglager
g000G0glaims
f000Gcglance
eG00d0glange
He00ddglanks
EF0cfdglards
gG0000glarks
i0000Iglator
g000G0glcent
G0d0e0glchen
Gg0000glchte
Ibff00glcode
Gg0000glcome
g000G0glcted
f00dG0gldata
He0dd0glello
FC00f0glence
g0Gb00glgate
Gd00f0glight
Gd00f0glined
fG00c0glious
g0cG00glland
fF0000glling
f0000Fglller
Hh0000glmark
G0c0f0glmber
Ff0000glname
0f0cG0glnini
hH00c0glonia
j000J0glopen
f000F0glosed
H0h000glreet
G0fd00glring
k0K000glrner
Ff0000glrown
f0c0F0glsure
fd00G0gltate
g000G0gltent
f000Gdgltest
Iff00dglting
fff0Kcgltion
g000G0glvery
f000F0glview
de00G0glvska
If0ed0glwhat
g000G0glwice
Ff0000glwill
Gf00d0h' i lw
Ff0000h' lc lw
Ff0000h( ) '
F0f000h( 03 )
J0j000h, 01 ,
K0k000h, 01 .
G0g000h, 01 N
I0i000h, 02 ,
g0G000h, 02 -
fdH0c0h, C ,
I0hd00h, C .
g0G000h, C I
k0e0L0h, C lw
H0f0e0h, C |
f0F000h, Ck ,
F0f000h, Ck .
h0H000h, Ck 05
G0d0f0h, Cn ,
h000H0h, Cn -
J000j0h, Cn Co
l0f0M0h, Cn lw
f0F000h, Ct ,
G0g000h, Ct .
g0G000h, Cu 03
f0Fb00h, l 05
g0I0d0h, la lv
j000J0h, ln lw
G0g000h, lw 02
f0Gc00h, lw 05
f0F000h, u -
g0Hd00h, u 05
g0G000h, u N
F0f000h- 02 -
H0b0fdh- 03 -
F0000fh- 04 lw
fdaFE0h- C ,
dH00g0h- C .
Ih00d0h- Cg -
fIc0f0h- Cn ,
diJ0B0h- Cn -
0g00G0h- Cn .
gD00F0h- Cn lw
Gg00c0h- lw .
H0d0g0h- lw lw
i0E0G0h. . |
g0G000h. 03 N
K0k000h. 07 ,
gK000hh. Cb C
dg000Hh. Cg C
fB000Fh. Cn -
Igd0d0h. Cn |
fGc000h. Cw lw
FiH0Cdh. I .
Ff0000h. l (
g0000Gh. l .
hG000Dh. l lw
Ig00f0h. l |
gF000Dh. ln lw
Ged00dh. lv lp
edG000h. lv lv
gfD0H0h. lw lw
Nej0gdh. | |
G0g000h/ 02 /
e0G0d0h/ 02 N
K0k000h01 , 01
G0g000h01 , 02
Ii0000h01 , lnw
K0k000h01 . 07
g0G000h01 . |
hdI000h01 0a |
J0j000h01 N 01
f0F000h01 N Cu
K0k000h02 , 01
d0f0G0h02 , 02
g0G000h02 , Ct
g0G000h02 , la
G0e0d0h02 , lw
F0f000h02 - 02
i0I000h02 - 03
J0j000h02 . 02
g0Hd00h02 . |
G0g000h02 02 02
g0G000h02 02 C
G0g000h02 02 |
F0f000h02 : 02
f0F000h02 Cs 03
f0F000h02 Cw Ca
g0G000h02 I .
G0ed00h02 N C
fdH0d0h02 lw lw
G0g000h02 | |
H0h000h03 , 03
g0G000h03 , Ct
g0H0d0h03 , la
G0g000h03 , lw
f0F000h03 , u
H0h000h03 - 03
G0g000h03 - 04
f0F000h03 / 01
G0g000h03 02 02
H0h000h03 04 04
f0Gd00h03 N Ct
F0f000h03 | |
F0f000h04 - Cw
G0g000h04 04 |
g0G000h04 Ct |
g0H0d0h04 lw lw
g0G000h05 lw lw
g0Hd00h05 | |
I0i000h07 , 01
F0f000h07 , 02
f0F000h0a . |
Gdf000h? | |
gG0000hC ! |
eb0eG0hC ' i
Fh00E0hC ) |
0Dg0E0hC , 03
0Id0h0hC , 04
hadCH0hC , C
fC0dF0hC , Cb
hJ0dd0hC , Cg
dfdcI0hC , Cn
gBd0H0hC , Cs
biDdJdhC , Cw
Khdee0hC , N
Hd0bg0hC , NN
Jd0Dj0hC , l
Ff0ddFhC , lgw
GB00g0hC , lp
fKEEmFhC , lw
afGdB0hC , u
dH00g0hC - Cg
gB00G0hC - Cn
AF00f0hC - lw
Gedd00hC . lw
kIdGD0hC . |
fdG000hC 02 ,
Jj0000hC : Cg
Gg0000hC : Cs
Hef000hC : Ct
cG0f00hC : Cw
Ff0000hC : Ug
Gf0b00hC : |
dG0dd0hC ? |
eHgDd0hC C ,
Gg0000hC C Cn
Hf0d00hC C Cw
IffcCdhC C lw
hEd0G0hC Cn ,
CGc0g0hC Cn -
0h00H0hC Cn .
fH0cd0hC Cn N
Hg00d0hC Cn lw
de00G0hC Co lw
He00ddhC Cw C
ef0Hc0hC Cw Cw
nK0EG0hC Cw lw
LibgA0hC Cw |
0fGd00hC I 01
GeFgeEhC N C
KiAed0hC N Cg
0DgED0hC N Cn
0eGbd0hC N Cu
aGGgg0hC N Cw
fIfDf0hC N Cx
gG0000hC _ Cn
fG00c0hC i .
gD00F0hC l lp
iGbdH0hC l lw
iJ0deEhC lw ,
IhdDd0hC lw .
Fg0fG0hC lw 04
dHfDcehC lw C
dbBHg0hC lw Ck
ga0CF0hC lw ip
Dh0eI0hC lw l
gH0d00hC lw lgw
edFgG0hC lw lp
jHDGe0hC lw lw
fd00G0hC lw lws
d0g0H0hC uo N
FDf0BdhC | |
ef000HhCT . C
gGd00DhCT . Cg
f0000FhCT C .
Gi000DhCT Cn ,
f0F000hCa , C
Hgc0dDhCa . C
cF000fhCa . Cb
Fi000GhCa . Cn
0f00F0hCb , Cn
Gd00f0hCb , lw
fF0000hCb l lw
fF0000hCb lw Cw
BF0Ei0hCb lw lw
F0f000hCd 04 |
fG00d0hCg ' i
0fGd00hCg , 02
fFE0e0hCg , lw
0gD0E0hCg - Cb
0hI0d0hCg - Cn
gFFdd0hCg . |
0g00G0hCg Cb lw
HhGce0hCg Cw |
fG0d00hCg l lw
0fGd00hCg lw C
fHe000hCg lw Cg
gH0dd0hCg lw lw
Gf0d00hCgw . |
f000F0hCgw Cw .
Hf00e0hCgw lw lw
fEFBdchCk , lw
00Ii00hCk 05 lw
d0iJ00hCk 05 |
FdEfd0hCk lw lw
fdJdd0hCk | |
0I00i0hCn , 04
ci0dJ0hCn , C
0gddI0hCn , Cn
0g00G0hCn , Cw
0G0df0hCn , l
0h00H0hCn , lv
0Ld0k0hCn , lw
0i00I0hCn - C
dGf0DdhCn - Cn
0fF000hCn Ca ,
dH00f0hCn lw ,
0G0fc0hCn lw C
df00H0hCn lw Cg
0Kfeg0hCn lw Cn
0i0FG0hCn lw ip
0J0ei0hCn lw l
Dh0Hd0hCn lw lw
gI00d0hCnw lw lp
hC0cEFhCnw lw lw
g0G000hCp lp Cw
d0G0f0hCs . 02
f0F000hCs 01 N
gdFE00hCt . |
i00I00hCt lw lw
f0F000hCt u 01
f0Gd00hCu . 03
f0F000hCu 03 N
g0BGB0hCw ' i
Gd00f0hCw , Cw
F000f0hCw , lp
If0df0hCw , lw
L0gid0hCw . |
g0B0G0hCw 02 ,
g0G000hCw 03 ,
Ff0000hCw : Cg
J0g0f0hCw : N
fd0Id0hCw C .
gc0DG0hCw C lw
g0G000hCw Ca lw
g000G0hCw Cgw lw
00Gg00hCw Ck 05
h000H0hCw Co .
j0E0I0hCw Cw ,
g0h0K0hCw Cw .
f0F000hCw Cw 01
G00df0hCw Cw :
E00Eg0hCw Cw C
j000J0hCw Cw Co
I0d0h0hCw Cw Cw
g000G0hCw Cw l
f0dfJ0hCw Cw lw
i000I0hCw Cw uo
H0dee0hCw Cw |
H0DegdhCw N C
Ge0dc0hCw N Cw
f0000FhCw lu lw
f00cG0hCw lw .
fF0000hCw lw 01
G0F0gfhCw lw Cw
ec0dHdhCw lw l
gd0FE0hCw lw lp
GfdeiKhCw lw lw
I0ddg0hCw lw |
Gcf000hI ( i
gKd0eehI . Cn
efH000hI . Cu
efI0CdhI . I
gdH000hI 01 0a
g0G000hN , u
J0j000hN 01 ,
i0I000hN 02 -
f0F000hN 05 Ct
i0I000hN C ,
g0G000hN C Cw
g0G000hN C |
j0J000hN Ck .
I0hd00hN Ck 05
i0I000hN Ck |
g0G000hN Ct ,
G0g000hN Ct I
Gfd000hN Cw :
g0Hd00hN Cw Ck
h0H000hN lk |
F0f000hN lu .
g0G000hN uu u
F00f00hU lw |
gdFF00hUt | |
g0G000hi . 02
Gf00d0hi ? "
g0CF00hi C lw
gG0000hl , lg
gD00E0hl , ln
Gd00f0hl , lp
Iff0d0hl , lw
Gd0f00hl . C
Gg0000hl . l
iJgEEdhl . |
Ih00d0hl N C
Hf0dd0hl N Cg
g0Hb00hl N lk
fFDcc0hl l |
dHd0cdhl ln N
fF0000hl ln |
g000G0hl lo .
iI0000hl lw :
Hb0dddhl lw l
Hhd0B0hl lw lp
gGd0Edhl lw lw
f0Gc00hl lw |
gdaEF0hl | |
h0000HhlT . l
Ff0000hlbw lw lw
dHd0e0hlg ln ,
Ff0000hlgw , lw
f0Hf00hlk | |
0F00f0hln - ln
Fg0Eb0hln . |
cHd0e0hln | |
G00g00hlnw 01 ,
gb00H0hlo , lw
Ge00e0hlo lw |
F0Ggf0hlp lw lw
g0BG00hlt . |
f0F000hlu . 03
f0000Fhlu lw l
dHd0f0hlv C lw
g000G0hlv C uo
dfG000hlv Cg ,
f000F0hlv Cn -
bH0dg0hlv Cn lw
Jgddc0hlv l .
fCd0G0hlv lp C
g0000Ghlw , lgw
badFhHhlw , lw
gG0000hlw . lp
dG00f0hlw . lw
G0g000hlw 02 C
F0f000hlw 03 ,
f0dG00hlw 03 02
d0eG00hlw 04 |
g000G0hlw ? |
J0dfgchlw C .
g0G000hlw C 02
g00fI0hlw C lw
G000g0hlw Cb .
f0G0c0hlw Cg Cw
F0f000hlw Ck .
I0a0hdhlw Cn ,
I000i0hlw Cn Co
g000G0hlw Cn l
id0cJ0hlw Cn lw
G0d0f0hlw Cn uo
g0G000hlw Cs 02
H0d0g0hlw Cw Cw
G000eehlw N lw
Gd000fhlw ip lw
G0f0c0hlw l .
i0FF00hlw lp Ck
Gdd00dhlw lp lw
i0C0EFhlw lw ,
H0d0fdhlw lw .
g0D0F0hlw lw 04
f000F0hlw lw ?
d0H0g0hlw lw C
j000HEhlw lw N
k000JDhlw lw lo
Odffjfhlw lw lw
f0Gd00hu - 04
hd00I0hu . |
f0F000hu 01 0a
f0F000hu 05 lw
g00cH0hu lw C
H000h0hu lw u
F000f0hu u lw
F0f000hu u |
f000F0hug | |
f0F000huu 04 ,
He00f0m" C
Hd0dddm# C
EgddG0m& C
gd00H0m& l
F0f000m' '
Kgg000m' l
H0g0b0m( 0
hbGdE0m( C
Ff0000m) '
F0f000m) =
gD0F00m* l
Ldjdd0m, 0
neJIGfm, C
GEgce0m, I
d0gId0m, U
EIgiD0m, l
mfNgG0m, u
J0id00m- 0
jB00GFm- l
Ff0000m. "
Ff0000m. .
Jdi000m. 0
CKddidm. C
GiB0E0m. I
hJdd00m. U
EGecf0m. l
I0h0d0m0 .
fdIdd0m0 0
ddfFF0m0 C
H0g0d0m00 /
H0gd00m00 0
F0f000m00 :
hdJdd0m00 C
deG000m00 I
f0F000m00 l
F0f000m000 )
g0I0d0m000 ,
K0f0fgm000 -
g0G000m000 /
N0n000m000 0
egLhe0m000 C
g0G000m000 U
G0g000m000 l
I0i000m0000 -
L0l000m0000 0
gfIFcdm0000 C
G0g000m0000 N
fdJ0ddm0000 l
h0Hb00m0000 u
deIg00m00000 C
I0i000m00000 N
f0F000m00000 U
I0i000m000000000000000 ,
F0f000m0000000000000000 ,
Gdf000m0000x 0
hhJEDbm: C
L0kd00m: N
kIFEbdm: l
G0fd00m= =
F0f000m= C
jFdHFdm? C
jDGCE0m? l
f00dG0mC &
gCdDF0mC -
Hgb00dmC .
k0M0e0mC 0
Hdf0d0mC :
jLHfkFmC C
jKF0g0mC I
I0fdf0mC N
IidCD0mC i
GifJfBmC l
gDgfK0mC u
hdA0I0mCb ,
gdF0F0mCb -
DIeefdmCb C
Iff0c0mCb l
cfG000mCg ,
Gf00d0mCg .
gdH000mCg 0
jOifb0mCg C
gId00dmCg I
gHd000mCg M
H0h000mCg N
GiHdd0mCg l
g0g0J0mCn ,
gGadD0mCn -
hdK0f0mCn 0
jDEGB0mCn C
Jdgdd0mCn N
FhF000mCn i
JiddD0mCn l
gDd0G0mCn u
m0Nd00mCs 0
g0G000mCt ,
g0G000mCt 0
B0Ifg0mCt C
c0iI00mCt I
Idedd0mCt l
g0G000mCt u
Idd0g0mM C
f000F0mM l
j0M0h0mN ,
H0f0e0mN -
J0j000mN 0
M0ldc0mN >
nhLeHImN C
gFG0ddmN I
idJEd0mN U
Gdd00dmN i
kEHDHfmN l
hddGG0mN u
h0I0d0mNN 0
EdkIfGmNN C
g0G000mNN l
f0Fa00mU ,
Kh00g0mU C
I0fed0mU N
hJfb00mU U
f0hJ00mU l
fG0d00mUg U
hK0df0m_ C
Ff0000m_ l
gCdId0ma C
IBg0ddma l
g000G0magainst l
Gd0dd0mals C
gdH000man l
ibGeG0mand C
Eg00E0mand I
bFdfeFmand l
i0I000mapt .
DJd0j0mare C
ef00dImas C
Gd00ddmas l
hnJaM0mat C
h0AEF0mat l
h000H0mat u
FF0ff0mauf C
i0I000mauf l
fi0Ld0maus C
gdI00dmav .
0f0F00mbad C
gg00J0mbecame C
ji0BNdmbei C
g000G0mbei u
Bg00G0mbetween C
g000G0mbought l
g0G000mbox 0
fI0fb0mby C
f0F000mc /
0H0dg0mcalled C
ddAGe0mcite C
g000G0mclaims l
Gg0000mclass C
Gddd00mcode C
G0fd00mcode l
Jid000mcol 0
k0K000mcorner l
g0c0H0mcorp .
H0f0f0mcountry C
G0g000mdas C
Ig00f0mdata C
g000G0mdata l
jEHeF0mde C
g000dHmdear C
Mif0f0mden C
HjJdgcmder C
0gGEe0mdes C
ffDaG0mdi C
G000g0mdiary C
Khddd0mdie C
Cbg00Fmdr .
fH00d0me C
IiDd00me l
G0g000mes l
g0G000mflat 0
IcdhD0mfor C
hd00I0mfor l
Hdd0e0mfor u
EGd0dfmfrau C
hgdDJ0mfrom C
h00H00mfrom U
jC0HF0mfrom l
J000j0mfrom u
ee0bG0mfur C
g0G000mgardens ,
g000G0mhealth C
Jdd0dgmherr C
GgFdd0mim C
HmfOi0min C
f00F00min U
EehJdcmin l
i00I00min u
h000Idminc .
i0I000mis 0
fHdIgfmis C
DHadgdmis l
gcGGf0mist C
f0F000mk 0
f0F000mkirche 0
gf00Jdmlike C
g000G0mltd .
hH0000mm C
jK00f0mme C
F0f000mmeeting -
Jh0d0dmmeine C
Ki0dd0mmet C
eHdd00mmit C
iId00Cmmr .
gf000Jmmrs .
eg000Imms .
He00fdmmultiple C
G0f0c0mmy l
dh0I00mnach C
ddfH00mnad C
0H00dfmname C
i0I000mnan 0
Lh0dg0mneue C
Hcbafdmnew C
gfFG00mnorth C
F000f0mnot l
Ff0000mnp .
F0f000mo (
gEHd0dmo .
J0id00mof 0
jEEdGEmof C
FDfd00mof I
ge0H00mof U
jfHGBCmof l
fd0dI0mof u
f000F0moffer l
KfIcl0mon C
j000J0mopen l
fdG000mos .
geI0d0mp .
g0CF00mpeople '
G000g0mpolicy C
0fdG00mport C
f0G0d0mpostfach 0
Fg000Dmprof .
Ff0000mreduce (
G000g0mright l
F0hF00mroad C
ddfH00msan C
Ff0000mso l
G0g000mst .
iJd000mstarring C
G000g0mstored C
f0G00dmstr .
f0G0c0mstrasse 0
G0g000mstreet C
i0I000mstreet N
Eg0dF0mt C
gG0000mtell l
Ff00a0mthat l
ggACEGmthe C
gG0000mthe M
GfDeB0mthe l
eeICjHmto C
eHdDebmto l
h0c0FEmtransit l
g000G0mtwice l
icH0E0mu .
h0I0d0mu 0
GdBbe0mu C
H0d0f0mu l
J0g0f0mu u
f0F000munit 0
G000g0munser C
Ged00cmv .
fHfdD0mvan l
jFgHIemvon C
fGd000mw .
fBdG00mw C
cDDjCHmwith C
eeC0Gcmwith l
fGd000my .
fF0000myou C
edH0d0mzum C
g0G000m| 0
GAiEdDm| C
GfC0d0m| I
iFEdFBm| l
Gf0cc0n' : C
hH0000n' m C
Ff0000n' np .
Ff0000n' reduce (
gECC00n' s C
Ff0000n( ) '
F0f000n( 000 )
G0fd00n) = =
Ff0000n* * C
hI00d0n, " C
I0i000n, 0 ,
K0k000n, 0 .
G0g000n, 0 N
I0i000n, 00 ,
H0h000n, 000 ,
f0F000n, 000 N
F0E0h0n, C ,
dGdcc0n, C C
fdG000n, C I
aeeBIen, C l
Gdf000n, Cg ,
J0d0i0n, Cn ,
0h00H0n, Cn -
l0d0M0n, Cn l
g0G000n, Ct u
0Jfcg0n, N C
Ge00e0n, and C
Ge00d0n, and l
e0G00dn, av .
Igd000n, col 0
e0G0d0n, place l
ff000In, the C
f0F000n, u -
f0F000n, u 0
H0b00gn- 000 -
cdHec0n- 0000 C
g0H0d0n- 0000 l
Gdf000n- 0000x 0
g0D0E0n- C ,
CH0dg0n- C C
g000G0n- C l
feG0D0n- Cn -
0F00f0n- Cn C
h000H0n- Cn l
0icI00n. , C
i0I000n. 000 ,
J0j000n. 000 N
I0i000n. 000000000000000 ,
F0f000n. 0000000000000000 ,
Hd0cddn. NN C
ggGdH0n. and C
edG000n. de l
gdH000n. o .
G0g000n/ 00 /
h0H000n/ 00 N
L0kd00n0 , 0
fCGe00n0 , C
F0Eg00n0 , l
K0k000n0 . 0
H0h000n0 N 0
H0h000n00 , 0
g0dId0n00 , C
K0k000n00 . 0
g0G000n00 . l
I0h0d0n00 / 0
G0g000n00 00 0
H0h000n00 000 0
K0jd00n00 : 0
EfGed0n00 N C
g0HDd0n00 N U
G0g000n000 , 0
g0EGd0n000 , C
h0I0d0n000 , l
f0F000n000 , u
L0ld00n000 - 0
h0H000n000 / 0
G0g000n000 00 0
H0h000n000 0000 0
ddHf00n000 C C
f0F000n000 Cn C
f0F000n000 N 0
igDLg0n000 N C
dfGC00n000 N U
h0HB00n000 N l
igEHF0n0000 , C
G0g000n0000 - 0
F0f000n0000 - C
H0h000n0000 00 0
f0Gc00n0000 u C
f0F000n00000 C ,
I0i000n00000 N 0
I0i000n000000000000000 , 0
F0f000n0000000000000000 , 0
H000h0n: C ,
g000G0n: Cn ,
0F00f0n: Cn -
f0F000n: Cs 0
HDg0fbn: N C
F0f000n= = C
dh00I0nC ( C
g0G000nC , 0
fFHkH0nC , C
I0Ceh0nC , l
cfF0C0nC , u
iFBDE0nC - C
G0g000nC 000 ,
g0G000nC 000 N
H0h000nC 0000 N
h0G0D0nC : 0
ihGJEdnC : C
H0h000nC C ,
EHD0j0nC C -
g0G000nC C 0
h0H000nC C N
f0cHd0nC C l
0Ic0i0nC Cn -
g0I0g0nC N ,
cjDDHanC N C
f0gG0FnC NN C
dbdiJ0nC and C
Hg0d00nC e l
df0eI0nC from C
ddfH00nC nad C
0F0f00nC to C
fG0c00nC to l
0DfHg0nC von C
FiBbG0nCb , C
heF0G0nCb - C
i0I000nCg , 0
0JgddcnCg , C
Gfd000nCg , l
g0G000nCg 00 N
Ff0000nCg C i
Ff0000nCg C l
eI00g0nCg Cn -
Gf00d0nCg Cn l
dghIDFnCg N C
iGIde0nCg and C
eIfbBfnCn , C
HBg0c0nCn , l
kJadF0nCn - C
hhgFHHnCn N C
h0bE0FnCn NN C
jKddD0nCn and C
h000IdnCn inc .
ff0GD0nCn of C
f0F000nCn street N
g0G000nCn u .
ge0bI0nCn und C
f0F000nCs . 0
H0h000nCs 00 ,
g0G000nCs 000 N
f0F000nCt , 0
G0g000nCt , l
dfdJd0nCt and C
f0G0d0nCt u 0
d0Jdg0nN , u
EGddg0nN - C
J0j000nN 0 ,
J0j000nN 0 0
d0Hg00nN 0000 C
f0Gb00nN 0000 u
0eHf00nN 00000 C
g0He00nN C ,
dDIgf0nN C C
G0bdf0nN C N
d0fdH0nN C u
0Hgb00nN Cg C
0fd0H0nN Cn -
00fF00nN Cn C
00gG00nN Ct I
0g00G0nU : C
eHBce0naddress : C
heF0F0nand Cg C
H000h0nand Cn ,
hdI000napt . 0
0eBIh0narrived at C
c0g0G0nat C ,
edG000nat Cg l
gfI000nav . l
G0g000nbox 000 N
G0g000nbox 0000 ,
00iI00nbox 0000 C
ED00g0nby C C
gG0000nby Cg C
0f0dG0nde C -
g0G000nder Cs 0
f0F000nder zum C
hI0d00ndr . C
g0G000nflat 000 ,
g0G000nflat 000 N
Ff0000nfleckens . l
eg00H0nfor C C
dedGD0nfrom C C
F00f00nfrom C l
H00df0nhr : C
fd0H00nin C C
g0dH00nin C l
k0L0d0nin der C
0fGd00nis at C
hJd00enit to C
0dfG00nlane N C
Hg0c00nlist of l
h00EF0nllc , l
Ii00c0nmodified by C
fI0fd0nname : C
0f00F0nof Cn -
G000g0nof Cn l
F0Fcgcnof the C
F0f000non 00 /
fdG000nos . C
eeG000np . I
g0CF00npeople ' i
f0F000npostfach 0000 ,
h0H000npostfach 0000 N
Ff0000nself , l
dddG00nstreet , C
g0G000nsuite 000 ,
G0g000nsuite 000 N
k0K000nthe corner l
0Gd00fnthis is C
f0F000nto C l
hHc00Cnto dr .
hgdHH0nto the C
EfcdG0nu , C
h0H000nu . 0
f0G0d0nu 0 0
F000f0nu u l
Gg0Ef0nuniversity of C
eGd000nv . C
g000G0nvan Cn l
Ff00c0nvon C l
f000F0nvon Cn ,
g0G000nweg 00 ,
fF0000nwho is l
Gf0d00nwith C C
kd0dL0nwork for C
fc0dH0nworks for C
Gfd000nz . C
Hh0000n| " C
IgfdfHn| C C
Jfddg0n| C l
Ih00d0n| Cb l
Ii00C0n| Cn -
G0g000n| das C
If00g0n| der C
dddHd0n| in C
Jh0d0dn| meine C
fG000bn| mr .
fg000In| mrs .
ed000Gn| ms .
G0f0c0n| my l
Lg000jn| prof .
kF0dJ0n| the C
iD0cI0n| the l
G000g0n| unser C
g0G000n| | 0
GAiEdDn| | C
GfC0d0n| | I
iFEdFBn| | l
F0f000o' '
Ff0000o' function
Ff0000o( )
F0f000o( 000
F0f000o( n
P0p000o, 0
FfedF0o, C
Hdd0e0o, Cb
H0h000o, Cg
b0g0G0o, Cn
Jdh0a0o, and
g0G000o, apt
F0f000o, c
h0Hc00o, nan
e0G0d0o, place
k0Ld00o, u
h000H0o, van
G0g000o- 00
i0K00fo- 0000
hFFac0o- C
fBf0H0o- Cb
cJf0h0o- Cg
kBG0H0o- Cn
geH0Edo. ,
fdC0G0o. .
h0H000o. 000
I0i000o. 000000000000000
F0f000o. 0000000000000000
DhBdCGo. C
iIA00ao. Cb
cfB0dGo. Cn
gdH000o. box
Ff0000o. concatenate
edH00do. de
dhJ0d0o. o
Nej0gdo. |
I0g0d0o0 )
LihcD0o0 ,
N0n000o0 -
Lddgg0o0 .
I0i000o0 00
K0k000o0 000
N0n000o0 0000
F0f000o0 :
i0I000o0 ?
kdK0D0o0 C
i0I000o0 Cs
k0K000o0 Ct
ifOic0o0 N
g0G000o0 Ut
f0F000o0 high
h0H000o0 in
h0H000o0 n
Idff00o0 |
F0f000o0 }
F0f000o: 00
Ff0000o: Cg
G0g000o: N
F0f000o= =
Gdf000o? C
Gdf000o? |
fI0df0oC !
Fgd0E0oC &
hLDfg0oC (
eeGBb0oC )
kIIeeBoC ,
lDLfFdoC -
kfMdd0oC 0
ljP0a0oC 00
pfQd00oC 000
DdIfg0oC 0000
ddkM00oC 00000
F0f000oC 0th
IIjCh0oC :
kHIdD0oC ?
FHkFeCoC C
Gdf0a0oC Cb
CJgbhdoC Cn
cBdHedoC Ct
bEhEDboC N
idgFKeoC NN
jK00d0oC _
eG00f0oC a
hI00d0oC added
jGGfEDoC and
iC0dI0oC as
hI00d0oC asked
fCAHf0oC at
BGdde0oC auf
f00dG0oC bank
g000G0oC bv
eg0I00oC by
0H00h0oC case
Gc00f0oC control
G00df0oC core
h0dIc0oC country
I00hb0oC data
Ih00d0oC database
0EhFa0oC de
g0H0d0oC dei
i0J00doC dem
i0I000oC der
Jd0fAfoC distance
Hf00e0oC does
Jh0dd0oC first
CjFEE0oC for
G00ef0oC from
d0G0f0oC gardens
gf0GF0oC gave
ddd0H0oC gmbh
H000h0oC grusse
j000J0oC has
nF00L0oC hat
Ih0da0oC have
gG0000oC his
Hb0hDcoC in
cg00H0oC inc
iD0AH0oC ist
Ff0000oC it
F000f0oC items
dDfF00oC k
df0dI0oC kg
eeHDe0oC last
aH0gd0oC left
gG0000oC lives
g000G0oC ltd
0dhI00oC nad
FhEGdfoC of
jc00K0oC office
Eh0dG0oC offices
FF0Ci0oC on
Ch0eI0oC pay
ed0dH0oC reports
cfd0H0oC sa
eH0de0oC spent
f0F000oC st
h0I0d0oC street
fd0G00oC they
Fe0Df0oC this
Jd0Dj0oC to
bfDHf0oC u
Ge0dc0oC un
Hh0000oC una
gE0gH0oC und
fHfFe0oC v
f000F0oC view
HGgcg0oC von
Gg0000oC war
ie0FH0oC was
eh00I0oC website
GMidk0oC were
Gf00d0oC which
gH0d00oC works
i00dJ0oC wurde
eG0dc0oC zum
CGCFhfoC |
Gcf000oI (
Hbg000oI ,
kMGgagoI .
fdG000oI 0
iKd0d0oI C
gGd0D0oI Cn
0deG00oI N
fH00d0oM in
k0M0f0oN ,
J0j000oN 0
I0h0d0oN 00
G0g000oN 000
g0G000oN 0000
e0Gd00oN 00000
L0l000oN >
edIdd0oN C
H0h000oN Cg
G0g000oN apt
f0F000oN flat
I0i000oN suite
iDFE00oU ,
jdDJ00oU .
fHeFf0oU N
hHeE00oU U
fJdf00oU Un
g00G00oU to
hGcE00oU |
Gg0000o_ Cn
Gf00d0oi ?
g000G0oi N
Gg0000ol (
DDjDaGol ,
gDE0B0ol -
I0fDhDol .
a0Hg00ol 0
f0F000ol 00
h0CG00ol 000
gF0D00ol :
jDE0G0ol ?
GbD0g0ol Cb
BhK0gdol Cg
dGEDgdol Cn
H0cfd0ol Ct
gdEgDHol N
i0d0DIol NN
Hgd000ol _
Gd000fol a
fG0d00ol are
ED00g0ol as
G0f0d0ol can
ga00G0ol claims
F0f000ol code
g000EDol computer
k0K000ol corner
h000H0ol corporation
g00G00ol country
F000f0ol customer
ce0dG0ol data
GeCde0ol de
fGd0D0ol der
Hg00d0ol from
IeibG0ol in
gEfGD0ol is
g0G000ol kirche
f000F0ol manually
Ff0000ol marks
edHcd0ol of
h000H0ol office
gb000Gol operator
F00f00ol product
g000G0ol recent
f000F0ol reports
g0G000ol seems
Gf000dol that
HdeFdfol the
H0e0ddol u
jGHdC0ol |
h000H0ou )
eeg0J0ou ,
ld0DL0ou .
i0I000ou 0
f0F000ou 0000
idKf00ou 00000
gddGF0ou N
g00cH0ou and
f000F0ou has
gF00D0ou in
j00dK0ou is
F000f0ou meeting
J0gbf0ou u
b00Gg0ou with
hDe0H0ou |
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
