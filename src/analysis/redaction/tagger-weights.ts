/*
 * Written by bench/redaction-fit.ts; do not edit. What the tagger of names has learnt: for each feature one letter for each
 * of O, PERSON, ADDRESS, LOCATION, ORGANIZATION, TITLE (z to a: levels -26 to -1, 0, A to Z: 1 to 26), then the feature.
 *
 * Source  averaged perceptron on sentences of our own and on the tuning half of texts made by microsoft/presidio-research
 *         (MIT, (c) Microsoft Corporation). Only these numbers were taken from them.
 */
const PACKED = String.raw`
Hd0fd0-1k!
Hed0d0-1k"
He00g0-1k#
Agf0I0-1k&
KhiBF0-1k'
Def0Hd-1k(
J0j000-1k)
gdBEGd-1k,
ECjfID-1k-
LJkfi0-1k.
Hefd00-1k/
JiDgDd-1k01
JhEcdd-1k02
KgBdfd-1k03
KhGi0d-1k04
Jfcf0c-1k05
J0j000-1k07
beIdf0-1k0a
jcHcHC-1k:
hffFJ0-1k;
J0i0d0-1k=
lCGIHf-1k>
DDkHGe-1k?
gH00d0-1k@
EeHehD-1kC
dMgfjF-1kCT
EigJdD-1kCa
GfCgFd-1kCb
GCg0c0-1kCd
eIJjgd-1kCg
fJD0i0-1kCgw
IeCee0-1kCk
BlbFKf-1kCn
KEj0f0-1kCo
Mifecd-1kCp
k0M0dd-1kCs
DdKfgd-1kCt
hgNdfd-1kCu
fgbIC0-1kCv
GfjbDH-1kCw
h0DGB0-1kCx
iJebcD-1kI
iKe00c-1kIv
KhhdE0-1kM
iiIdHE-1kN
gDeIfC-1kNN
IdgHh0-1kU
fG0d00-1kUb
jKd0d0-1kUg
EcgFc0-1kUw
Hdg000-1k[
AHddf0-1k_
jGaJdf-1ki
dfhLd0-1kip
FIhiHf-1kl
iG00fH-1klT
lfN0d0-1kla
gF00Ed-1klb
Kfi000-1klc
lMfcDE-1klg
hKhaeD-1klgw
b0gHc0-1klk
CjBcI0-1kln
Jbi0d0-1klnw
Egf0hL-1klo
agJhdF-1klp
h0I0c0-1klt
kfCIId-1klv
hghGKC-1klw
kK0000-1klws
MeHhl0-1ku
GFC0j0-1kuo
f0Gc00-1kuu
D0Fgd0-1kuw
G0g000-1k{
Hd0fd0-1w!
Hed0d0-1w"
He00g0-1w#
Agf0I0-1w&
KhiBF0-1w'
Def0Hd-1w(
J0j000-1w)
gdBEGd-1w,
ECjfID-1w-
LJkfi0-1w.
Hefd00-1w/
JiDgDd-1w0
JhEcdd-1w00
KgBdfd-1w000
KhGi0d-1w0000
Jfcf0c-1w00000
I0i000-1w000000000000000
G0g000-1w0000x
jcHcHC-1w:
hffFJ0-1w;
J0i0d0-1w=
lCGIHf-1w>
DDkHGe-1w?
gH00d0-1w@
iiIdHE-1wN
gDeIfC-1wNN
Hdg000-1w[
AHddf0-1w_
EEjIf0-1wa
JC0fhd-1wabout
IBddg0-1wadd
H0h000-1waddress
j000J0-1wagainst
He00f0-1wals
hCH000-1wan
hdFbaG-1wand
k000K0-1wangebot
hdJ00d-1wapt
cLd0k0-1ware
cgd0gK-1was
G0g000-1wassert
jlJdMd-1wat
fGFag0-1wauf
gh0Ld0-1waus
G0f0d0-1wbank
HD0fg0-1wbe
kg00M0-1wbecame
kk0FNc-1wbei
g0d0H0-1wbetween
g0G000-1wbox
f0000F-1wbus
g000G0-1wbusiness
DIdhc0-1wby
0G0df0-1wcalled
gdaJf0-1wcite
jh0Md0-1wcity
h000H0-1wclaims
Hfd000-1wclass
Jdgfd0-1wcode
I0i000-1wcol
iG00F0-1wcompared
j0J000-1wcorner
h000H0-1wcorp
G0f0d0-1wcountry
bg00G0-1wcustomer
H0h000-1wdas
geAdJ0-1wde
Mjecf0-1wden
GjL0hd-1wder
Gd00f0-1wdiary
Kffdg0-1wdie
cH0ee0-1wearly
d0gH00-1wel
Ih0cd0-1wet
G000g0-1wexpected
g0G000-1wflat
HehfH0-1wfor
GI0dgg-1wfrau
kigMI0-1wfrom
gG00b0-1wfur
gI0d00-1wgave
Gf00c0-1wget
H0d0g0-1wgroup
hf0cJ0-1what
g000G0-1whealth
hG0fG0-1wher
Hd00de-1wherr
gI0dd0-1whey
hK0fe0-1whim
GgEbd0-1wim
IoiRid-1win
g0d0H0-1winc
g000G0-1winnovation
gKHEih-1wis
dGd0e0-1wj
ga0dH0-1wjoining
f00F00-1wkingdom
g0G000-1wkirche
if00K0-1wkunde
HgECg0-1wla
H0h000-1wlane
g000G0-1wlater
dh0FG0-1wleft
he00I0-1wlike
Hg00d0-1wlist
dcdH0d-1wlos
gJg000-1wm
hJ0dd0-1wme
Hf0d00-1wmein
Ih00e0-1wmeine
Hh0000-1wmemory
Jf0ddd-1wmet
dHd0e0-1wmit
jKd0dC-1wmr
gf000I-1wmrs
ed0ddI-1wms
He00fd-1wmultiple
dh0Jd0-1wnach
j0J000-1wnan
Jedfe0-1wneue
FdEcf0-1wnew
Id0df0-1wnot
jdCHGa-1wof
gj00M0-1woffer
IfJgj0-1won
Hfd0d0-1wone
i000I0-1wopen
EGgdd0-1wor
FE00g0-1woy
fcH0d0-1wp
fe0H00-1wport
g0G000-1wpostfach
I0i000-1wprimes
Fh000E-1wprof
Jd0gf0-1wreturn
b0iI00-1wroad
b0f00G-1wroom
g0Hd00-1wrue
defI00-1wsan
G000g0-1wsearch
G0g000-1wsquare
c0Gf00-1wst
kK0000-1wstarring
g000G0-1wstate
Hdd0e0-1wsystem
jK0d00-1wtell
h0H000-1wter
00hH00-1wterrace
gifDJG-1wthe
H0g0d0-1wthree
hbJEkI-1wto
kcIEE0-1wu
CbefId-1wund
Hd00g0-1wunser
Gf0d00-1wusing
IeeBdd-1wv
iHddG0-1wvan
jDgFJd-1wvon
0hdI00-1ww
fEH0f0-1wwar
AGD0ge-1wwas
Jid0d0-1wwhere
g000G0-1wwie
FbDjDE-1wwith
gG0000-1wwould
gBC00F-1wx
iIb000-1wy
fG0d00-1wyou
Ifdd0d-1wz
gdI0c0-1wzum
G0g000-1w{
AhgGFE-1|
FIfdh0-2k"
Id00h0-2k#
Hfe000-2k$
Edg0G0-2k&
Ldffg0-2k'
HdfdD0-2k(
K0idd0-2k)
Gedc00-2k*
ffcfGH-2k,
HEbidA-2k-
HfBdd0-2k/
MJlfhd-2k01
HkGHg0-2k02
CjJKjd-2k03
FiHgFd-2k04
HdDh00-2k05
J0j000-2k07
fgIfHd-2k0a
dGhDDA-2k:
Idf0d0-2k=
idGDFc-2k>
mCDHJe-2k?
CelGFI-2kC
MKh0kj-2kCT
mjKMf0-2kCa
dFkFI0-2kCb
fAdcH0-2kCbw
IdEggD-2kCc
FegfI0-2kCd
fKhacb-2kCg
EGEdi0-2kCgw
GejI00-2kCk
gjedJJ-2kCn
DkeHFG-2kCo
fHdiJd-2kCp
e0fId0-2kCs
jlMHDd-2kCt
DhEcE0-2kCtw
deHd00-2kCu
gEEbC0-2kCv
LCmfdI-2kCw
hbFHf0-2kCx
hIhAbG-2kI
dHdde0-2kIp
Jgi0F0-2kM
0g00G0-2kMo
kFFEfH-2kNN
FjIEg0-2kU
g0G000-2kUu
HdjG00-2kUw
H0h000-2k[
Hdg000-2k]
Kei0f0-2k_
gEIfad-2ki
IDhDg0-2kip
gFGddb-2kiv
gDEIcg-2kl
eG00e0-2klT
jfLDd0-2kla
jHD0C0-2klb
Mfffff-2klc
jKfDbc-2klg
CLggef-2klgw
mfFHJ0-2kln
IIjef0-2klnw
dGfEjI-2klo
GIHkeg-2klp
hCHcA0-2klt
leK00G-2klu
kDJfG0-2klv
CeIfCf-2klw
NkIdl0-2ku
Iee0f0-2kuc
ggFeI0-2kuo
l0L000-2kuu
GdIei0-2kuw
G0g000-2k{
FIfdh0-2w"
Id00h0-2w#
Hfe000-2w$
Edg0G0-2w&
Ldffg0-2w'
HdfdD0-2w(
K0idd0-2w)
Gedc00-2w*
ffcfGH-2w,
HEbidA-2w-
HfBdd0-2w/
MJlfhd-2w0
HkGHg0-2w00
CjJKjd-2w000
FiHgFd-2w0000
HdDh00-2w00000
I0i000-2w000000000000000
dGhDDA-2w:
Idf0d0-2w=
idGDFc-2w>
mCDHJe-2w?
kFFEfH-2wNN
H0h000-2w[
Hdg000-2w]
Kei0f0-2w_
IHiBh0-2wa
CHddg0-2wadd
kfJhK0-2waddress
g0Ice0-2wadresse
f00dG0-2wagainst
h0DF00-2wam
DdGclJ-2wand
kf00L0-2wangebot
kdL000-2wapt
JDD0k0-2ware
gddKf0-2warrived
Egd0fI-2was
klJDMd-2wat
0dfG00-2wave
IaEid0-2wb
ih00L0-2wbecame
fa0dG0-2wbefore
fj00Ng-2wbei
0I0i00-2wbelongs
fd0G00-2wborn
df0bH0-2wboth
Ici000-2wbox
hd0DH0-2wbranch
Hd0dcd-2wbrief
g000G0-2wbusiness
Hg00d0-2wbut
CKdgh0-2wby
eJdgd0-2wcall
hK0ff0-2wcalls
cHfd00-2wcan
0hdI00-2wcapital
gFC000-2wcard
gdaJf0-2wcite
jh0M00-2wcity
i000I0-2wclaims
I0i000-2wcol
dGf000-2wcolleague
Gf00e0-2wcollection
fe00H0-2wcontract
f0I0f0-2wcorner
ic0dJ0-2wcustomer
fhDCI0-2wde
fdG000-2wdei
G000g0-2wdemo
iiLdHd-2wder
gGF0e0-2wdi
Gg0000-2wdiscussing
h00H00-2wdown
hI0c00-2wdr
DGcf0d-2wemail
G0d0f0-2wfield
i0I000-2wflat
F0f000-2wflex
Ihh0F0-2wfor
Jc00gg-2wfrau
jDhJGd-2wfrom
b00Gf0-2wget
H0h000-2wgetting
0g00G0-2wgmbh
fI0cf0-2wgrusse
gd00H0-2whas
Bh0cH0-2what
gH0e0C-2whello
Hg00d0-2whelps
egeLg0-2where
Je00dg-2wherr
fH0dc0-2whey
g0G000-2whigh
lh0N00-2whome
Kde0h0-2whr
dH0df0-2wich
IkEJhd-2win
fEJiJi-2wis
dJffHi-2wit
GEg0e0-2wj
he00I0-2wjob
f0cG00-2wkingdom
f0F000-2wkirche
mA0dM0-2wkunde
d0hI00-2wlane
jg00L0-2wlater
dc0ddH-2wletter
g000G0-2wlike
HIddid-2wlist
i0IEc0-2wlives
g000G0-2wllc
f0000F-2wlocal
C0gF00-2wm
HBf0dc-2wmeeting
BG0fd0-2wmeine
Ef0gaH-2wmessage
gJ0ddd-2wmet
Ji0cb0-2wmodified
iiEL00-2wmoved
cG0ed0-2wmust
hKdcf0-2wmy
dNgfid-2wname
hH0000-2wnamed
fg0Kf0-2wnorth
DI0fgd-2wnot
gG0000-2wnovel
IBdfe0-2wnumber
CfEgGB-2wof
hh00K0-2woffer
FgKdj0-2won
CfGdc0-2wone
k000K0-2wopen
ie00J0-2wour
fcG000-2wp
Hfd000-2wparent
g0BF00-2wpeople
I0i000-2wphone
H0h000-2wplatz
h0H000-2wpostfach
I0id00-2wprimes
Igc0d0-2wproblem
hI00d0-2wprof
gI0db0-2wquestion
0fGd00-2wrefers
df0G00-2wreports
ggKe00-2wreturn
Af0Hd0-2wreturned
dH00g0-2wright
DfGf00-2wrue
fdHC0d-2ws
g0EeG0-2wsa
hfddL0-2wsales
fgI000-2wsame
fG0d00-2wsays
dgEdG0-2wse
K00ehd-2wsearch
df00G0-2wshe
FF00h0-2wsongs
g0G000-2wst
g000G0-2wstate
gd00H0-2wstill
AfcHd0-2wstreet
H0f0f0-2wsystem
G0g000-2wtasks
0G0df0-2wteam
ifEDEG-2wtechnologies
h0H000-2wter
EHfee0-2wthan
FFddf0-2wthat
KjidFG-2wthe
GGf0dg-2wthis
G0f0d0-2wthree
hIDBhE-2wto
G00fd0-2wtuples
jdJdE0-2wu
dHfeC0-2wund
h0H000-2wunit
bc0Hg0-2wuniversity
fdDGc0-2wup
I00fdd-2wuse
Hdedd0-2wusing
f0F000-2wusnv
G000g0-2wversion
jED0Ie-2wwas
g0G000-2wweg
gDdG00-2wwhere
gG0000-2wwho
g000G0-2wwie
dH0fb0-2wwife
FgF0db-2wwith
j000J0-2wwon
kdcdM0-2wwork
Ig0dd0-2wworking
Dgd0Hd-2wworks
Hh0b00-2wworld
df0G00-2wwurde
fcC00G-2wx
fHe000-2wy
efdEG0-2wyear
Hfdd00-2wz
gdI0c0-2wzum
G0g000-2w{
EJpeMa-2|
Ie0fd00k!
Jffdd00k"
Hdf0000k$
Bff0H00k&
JhgEb00k'
Mhf0ef0k(
Mfhgd00k)
Hddf000k*
Rkkhdf0k,
IjffBI0k.
GfB0d00k/
FgGeAd0k01
ghNhe00k02
cfI0dd0k03
efKef00k04
ldNf000k05
L0l0000k07
jePhh00k0a
Phkedd0k:
Jdgfc00k;
Kdj00d0k=
Ldl0000k>
Sfpeg00k?
Gf00d00k@
pNfFHd0kC
cif0dL0kCT
ikQeiC0kCa
nOFeAf0kCb
jHeAH00kCbw
IfEiD00kCc
EJgge00kCd
pOIEhd0kCg
fGDce00kCgw
pgLNh00kCk
rPdGG00kCn
jKBgEC0kCnw
ghgfN00kCo
FgHdf00kCp
n0O0e00kCs
ogLOh00kCt
ifFIC00kCtw
CfKgdd0kCu
bchGE00kCv
GjBbFC0kCw
hGBDb00kI
GDdcf00kIp
dHe00c0kIv
dJhfD00kM
iH00D00kMn
fdd0H00kMo
Gfc0000kMw
Rglgi00kN
O0lh0f0kNN
jJdIi00kU
iIgG000kUb
lKdF000kUg
kJ0Ec00kUn
mdHK0c0kUt
e0G0e00kUu
Hfe0000k\
Jgf0d00k_
HfDEff0ki
Jfg0d00kip
Jggc000kiv
LCiChc0kl
Fj00dI0klT
ieMfd00kla
kJ00Gd0klb
Kfi0c00klc
jLfddC0klg
IDhfdD0klgw
igFLe00klk
mLdAE00kln
Jaibd00klnw
EgfdI00klo
NfiBi00klp
kgIJc00klt
HECfh00klv
UjqcjI0klw
Iff0B00klx
ihGiM00ku
hd00I00kug
mgc0O00kuo
f0Gc000kuu
Ie0fd00w!
Jffdd00w"
Hdf0000w$
Bff0H00w&
JhgEb00w'
Mhf0ef0w(
Mfhgd00w)
Hddf000w*
Rkkhdf0w,
IjffBI0w.
GfB0d00w/
FgGeAd0w0
ghNhe00w00
cfI0dd0w000
efKef00w0000
ldNf000w00000
I0i0000w000000000000000
G0g0000w0000000000000000
G0fd000w0000x
fcHd000w00a
Phkedd0w:
Jdgfc00w;
Kdj00d0w=
Ldl0000w>
Sfpeg00w?
Gf00d00w@
Rglgi00wN
O0lh0f0wNN
Hfe0000w\
Jgf0d00w_
Kch0f00wa
egd0J00wag
bgEiJD0wand
fGd0000wapril
hdJ00d0wapt
Lfddi00was
H0gc000wassert
Hcedd00wat
f000F00waudit
Hf0d000wbest
g0G0000wbox
f0000F0wbus
H000gd0wby
fd00G00wcare
h0dJf00wcite
h000H00wclaims
Kfffd00wcode
I0i0000wcol
g000G00wcollection
g000G00wcompared
j0J0000wcorner
G0f0d00wcountry
g0H0d00wcrescent
F000f00wdata
edfcI00wde
H0d0ed0wdear
g0G0000wdei
g0G0000wdem
Hcecd00wden
G000g00wdepartment
hIDde00wder
jJFEg00wdi
Gdf0000wdie
i000I00wdiscovery
f0000F0wdriver
Keic0c0we
d0gH000wel
G000g00wexpected
g0G0000wflat
J0f0g00wfor
Jd00dh0wfrau
hdJ0d00wgardens
idd0J00wgmbh
00gG000wgreenlander
G00bg00wgrusse
g000G00whealth
Gf0d000whello
Gg00000widea
e0H0f00wim
M0kdf00win
fd00G00winc
g000G00winnovation
g000G00winsurance
M0j0gd0wis
Gf0d000wit
dGd0e00wj
Hg00d00wjust
eG00e00wkey
i0D0H00wkg
h0FFc00wkingdom
g0G0000wkirche
Hgf0dF0wline
h0dI0a0wlos
Hfd0000wmark
oId00M0wmr
ig000L0wmrs
li000O0wms
f0dH000wnad
jdGH000wnan
BdCHg00wnew
H000h00wnot
gdJIie0wof
I0g0dd0woffice
i0c0I00wopen
g000cG0woperator
id0dJ00woy
gAH0d00wp
fdG0000wpiazza
Hh00000wpip
Jh0dd00wpop
h00H000wport
g0G0000wpostfach
F000f00wprocedures
G0df000wpython
b0f00G0wroom
g0d0H00wsa
d0gH000wsan
Hgd0000wsave
H000h00wsearch
h000H00wseparated
Jdfg000wst
g000G00wstate
g0G0000wstrasse
Idg0000wstreet
f0Gd000wsuite
H0f0e00wsystem
G000g00wtable
g000G00wtechnologies
h0H0000wter
Gf00d00wthanks
HhBFg00wthe
Hd0bfd0wthis
Mdgfh00wto
hdHEc00wu
h000H00wunable
G000g00wunser
F000f00wusers
HeeFed0wv
hFdfI00wvan
Jbfff00wvon
fG00d00wwant
G000fd0wwas
G000g00wweekly
Gf00d00wwhat
gECd0F0wx
fGb0000wy
i0I0c00wzum
Ff00000wג
cH0fd01k!
Kgf0dd1k"
dgf0J01k&
FcgbE01k'
GHfdfd1k(
CghDI01k)
hdDfHE1k,
kGGdHc1k.
Lhedf01k01
IhDdd01k02
KjEBfd1k03
HfDDg01k04
edcHd01k05
K0k0001k07
cdI0g01k0a
IHjFid1k:
cCgHc01k;
K0j00d1k=
J0j0001k>
DFidF01k?
IhcbdC1kC
Jdf0ed1kCT
fiOdge1kCa
FIb0hf1kCb
Eh00F01kCbw
G0Eeg01kCc
G0d0f01kCd
HbAfhG1kCg
JiGdf01kCgw
i0Lfe01kCk
hEgCFG1kCn
ghdfM01kCo
jdKEf01kCt
h0GaC01kCtw
Kdg0g01kCu
gdEGc01kCv
IeabEh1kCw
dJfEi01kI
CH0dg01kIp
CFgdBE1kM
fdd0H01kMo
jeCBGG1kN
jciGJG1kNN
bGhEc01kU
gFbD001kUg
hI0ec01kUn
i0I0001kUt
FIi0f01k_
iIEBg01ki
gDeGCC1kl
Lj00dd1klT
hhNhd01kla
Hdf0c01klc
geeFdI1klg
gCHce01klk
jIcFfF1kln
BIi0d01klnw
kAcfM01klo
FGhHi01klp
gdFE001klt
gcdGeG1klw
IfGdh01ku
Hc0cf01kugw
jjcfO01kuo
h0H0001kuu
G0g0001k}
cH0fd01w!
Kgf0dd1w"
dgf0J01w&
FcgbE01w'
GHfdfd1w(
CghDI01w)
hdDfHE1w,
kGGdHc1w.
Lhedf01w0
IhDdd01w00
KjEBfd1w000
HfDDg01w0000
edcHd01w00000
I0i0001w000000000000000
I0i0001w000a
IHjFid1w:
cCgHc01w;
K0j00d1w=
J0j0001w>
DFidF01w?
jeCBGG1wN
jciGJG1wNN
FIi0f01w_
gC0eI01wabout
kK00001wadded
dgd0I01wag
hD00F01wals
jFEeFD1wand
h0H0001wanger
Hg00d01warrived
hI0d001wasked
G0g0001wassert
ChAIf01wat
f000F01waudit
DHf0g01wauf
ki00N01wbecame
eeH0d01wbox
GffHed1wby
G0f0d01wcan
bG0df01wcase
h000H01wclaims
H0g0d01wcol
g000G01wcollection
Gfc0B01wcolumns
G000g01wcompany
gG00001wconcert
Gd00f01wcontrol
j0J0001wcorner
jdfNf01wcountry
dfG0001wcrescent
I00hd01wdata
Gf0c001wdatabase
dGhEFe1wde
g0H00d1wdem
G000g01wdepartment
iFG0b01wder
faGDe01wdi
Gf00d01wdid
i000I01wdiscovery
Id0fed1wdistance
f0000F1wdriver
df0Jf01weinen
D0gF001wel
G000g01wexpected
Gdf0001wfax
fG00db1wfields
Jhd0d01wfirst
i0I0001wflat
DiHCDc1wfor
g0G0001wfpo
ICddg01wfrom
hdJ0d01wgardens
lG0Jd01wgave
idd0J01wgmbh
G0g0001wgreenlander
G00bg01wgrusse
ie0dK01whas
oDHeL01what
g000G01whealth
GC0dg01wi
Hdc0g01wif
eFGgc01win
hd00I01winc
g0c0G01winnovation
h000H01winsurance
lCgGL01wis
kcdHH01wist
fcDdG01wkg
g0H0e01wkirche
fdHBd01wlast
0H0fe01wleft
gH0d001wlives
gda0H01wltd
Hf00f01wmeeting
Gg00c01wmust
feDdG01wn
0dgH001wnad
k0FI001wnan
Ke00j01wnot
iI00d01wnovel
gBGDd01wo
IhHEie1wof
ihh0O01woffice
Gd0Gi01won
dfc0H01wopen
ed00cG1woperator
EFg0d01wor
Gf0c001wover
id0dJ01woy
0gG0001wpass
dg0FE01wpay
Ih00d01wpop
g000G01wreports
g0G0001wrue
EgbEC01ws
edd0G01wsa
gG00001wsaid
G0f00c1wsales
Gb00g01wsearch
h000H01wseparated
Bf0Hf01wsigned
gG00001wspent
k0K0d01wst
g0H0d01wstrasse
ifL0d01wstreet
JDk0001wsuite
fe00H01wteam
ddHf001wter
IbhCe01wthe
gd0H001wthey
Be0Ifd1wthis
KddGl01wto
dcIdg01wu
Hg00d01wuna
BddiJ01wund
Ie0fd01wusing
hHeGd01wv
gG00001wvisit
HEfdf01wvon
Ih0d001wwar
lG0bJ01wwas
if00K01wwebsite
G000g01wweekly
DKh0h01wwere
Ff00001wwhich
fH0dd01wwho
KffAh01wwith
ib00I01wwurde
eI0ddd1wyesterday
dGcf001wzum
G0g0001w}
PEmegc1|
Hg00d02k!
iAfAK02k"
Kdf0h02k&
IDgee02k'
CHc0ef2k(
HieeG02k)
dEIigE2k,
HeGgiG2k-
DbffEG2k.
Hfd0d02k/
FBiJh02k01
HjfeJc2k02
fFjAKd2k04
AghLbd2k05
K0k0002k07
keLdE02k0a
IGiDi02k:
GBg0002k;
M0l00d2k=
hddGHc2k>
hbEcG02k?
eCgEgI2kC
Kgfde02kCT
liOdB02kCa
CGeaEg2kCb
DjdCI02kCbw
KfCeh02kCc
Gg0Ff02kCd
fIEigH2kCg
JgB0g02kCgw
lcMJjc2kCk
DHjeEF2kCn
cIfdCf2kCnw
IHgCk02kCp
efccI02kCs
lhNEbd2kCt
efLhd02kCu
MbhElG2kCw
GFfee02kCx
FieGGd2kI
Kgf0g02kM
G0d0f02kMc
gFkEFH2kNN
DfgFG02kU
jDI0b02kUt
eGe0002k\
IEicf02k_
fE0Fdd2kip
Heeccb2kiv
fgJ0d02kla
gGd0CA2klb
Idh0bd2klc
hJeefG2klg
iGdGhH2klgw
lDJAFd2klk
nJBcGG2kln
feeeJD2klo
FHihJg2klp
hEEDEe2klv
CIgebe2klw
hf0cK02klws
IdJdl02ku
Gha0Gd2kuo
eeHgE02kuu
E0dFg02kuw
G0g0002k}
Hg00d02w!
iAfAK02w"
Kdf0h02w&
IDgee02w'
CHc0ef2w(
HieeG02w)
dEIigE2w,
HeGgiG2w-
DbffEG2w.
Hfd0d02w/
FBiJh02w0
HjfeJc2w00
fFjAKd2w0000
AghLbd2w00000
I0i0002w000000000000000
Dcg0F02w000a
IGiDi02w:
GBg0002w;
M0l00d2w=
hddGHc2w>
hbEcG02w?
gFkEFH2wNN
eGe0002w\
IEicf02w_
Be0Hdf2wa
Kgdddd2walgorithm
dgfgMb2wand
g0H00d2wanger
Hcd0f02ware
dECFfd2wat
Ie0fd02wbe
mf00N02wbecame
hH00c02wbeen
gG00002wbefore
gG00002wbei
ceIde02wbox
igcGdK2wbut
BIdfed2wby
gLdge02wcan
hEH0e02wcase
00gG002wchile
H000h02wcode
H0g0d02wcol
eG0e002wcould
idfK002wcountry
h0H0002wcrescent
00Gg002wcyprus
DgF0002wd
Hh00002wdass
GFghGe2wde
jE0Ic02wden
G000g02wdepartment
iIc0B02wder
Gdf0002wdf
hId0002wdie
i000I02wdiscovery
Jffccb2we
jf00L02wein
Gg00c02wenter
gH00d02wevery
gG000b2wfields
i0J0c02wflat
CfLkCc2wfor
Di00H02wfounded
BH0ff02wfrom
j0J0002wgardens
gG00002wgetting
g0d0H02wgmbh
00gG002wgreenlander
fHd0002whand
jF00I02whas
gcG0Jj2what
Ch0Hd02whave
Gf00d02whaving
kK00002whello
iJ00d02whome
Jfc0g02wif
he0Jd02wim
H0h0002wimportant
EmJhLd2win
bfc0G02winnovation
g000G02winsurance
giiEOg2wis
HgdEe02wist
HefEe02wit
ei00J02wits
00gG002wjapan
fG0d002wkeys
dH00g02wknown
FfEDg02wla
g0Hd002wlast
g000G02wlines
h00cH02wllc
0g0eI02wlocated
Iff0d02wmail
fH0Cdd2wme
0Ld0k02wmet
gd0Id02wmorning
ee0Hc02wmoving
Fgb0E02wn
DdgG002wnad
Jfdddd2wname
CdGf002wnan
n0EfN02wnew
Kdf0i02wnot
aeH0dd2wo
He00f02wobject
BfIDgd2wof
Eei0I02woffice
eJ0eh02won
H0d0g02wonly
g000cG2woperator
H0f0f02wor
Hf00d02wordering
g000G02woy
g0G0002wpass
deH0d02wplatz
G0g0002wproduct
0c0gG02wpsc
Ff00002wreport
g000G02wresources
g0G0002wroad
lKdBF02ws
Id00fd2wsa
iD000I2wsaid
G0f00c2wsales
H000h02wsearch
h000H02wservices
Ii0b002wshare
Jj00002wsie
gb0c0H2wso
gdI0d02wst
eeH0002wstrasse
idKdd02wstreet
edHd002wsuite
fd0G002wsuper
00Gg002wswitzerland
iL0df02wthat
CHdjHd2wthe
Cg0G0d2wthey
DiddJ02wthree
JadDi02wto
kG0dJ02wtwo
gDBfH02wund
gG00002wus
Ige0d02wv
G0d0f02wvalidation
Gg0dC02wvan
mBcDKF2wwas
hf0dK02wwebsite
GdF0gd2wwere
fIde002wwhere
gJd0f02wwho
dJ0ch02wwir
Jfd0g02wwith
he00J02wwon
gd000H2wwould
fG0d002wwriting
Gg00002wwritten
AGFfg02wwrong
hd0HEd2wwurde
Jdedg02wyou
g0G0002wzealand
df00G02wzu
dg0H002wzuruck
G0g0002w}
FGjJeg2|
YLqMCH>0
Md0dd0>0"
Hd0d00>0'
Mff00f>0(
Iddf00>0*
Mhgdhd>0-
Fhg0dd>0.
Idf000>0/
JdHeFd>001
FfMgg0>002
JdH0d0>003
GdJef0>004
L0d000>007
gcKgf0>00a
K0f000>0:
Mdd000>0=
Ldf000>0>
H00ee0>0?
He00d0>0@
CHkCJC>0C
Gjd0dN>0CT
jhLbdD>0Ca
lLFeFd>0Cb
hIeAF0>0Cbw
Jf0gG0>0Cc
FJfgc0>0Cd
oOFHed>0Cg
fLdcC0>0Cgw
ngdNf0>0Ck
qMgGF0>0Cn
HfHde0>0Cp
n0O0c0>0Cs
ngFLf0>0Ct
ifdIb0>0Ctw
FfKd00>0Cu
lEdGE0>0Cv
JgfaAH>0Cw
chJgD0>0I
Hcdcd0>0Ip
gF0000>0Mn
Gf0000>0Mw
i0d000>0NN
cCfIg0>0U
hG0G00>0Ub
lIcD00>0Ug
ib0E00>0Un
mddK00>0Ut
e0H0e0>0Uu
Hfdffd>0i
Lfg0d0>0ip
HCf000>0iv
0AieHe>0l
If000J>0lT
geFd00>0la
jK00ad>0lb
Lff000>0lc
kLcgbc>0lg
HGgddd>0lgw
ihdK00>0lk
kEdfG0>0ln
Mfefg0>0lp
jfEHc0>0lt
CEdiF0>0lv
JDkbFh>0lw
GgjfN0>0u
gd00I0>0ug
d000I0>0ugw
i000d0>0uo
QSuirf>1
Ie0000>1!
Gg0b00>1'
Id0000>1(
Mkg0d0>1,
GMkdh0>1-
gJ00d0>1.
Kh0000>1:
If0000>1?
lLd0f0>1C
gMdd00>1Cb
0i0000>1Cgw
hLd0e0>1Cn
hJ0000>1Cnw
dKd000>1I
gI0000>1M
Hfg000>1N
gJ0000>1U
dJ0000>1Un
If0000>1\
Kg0000>1_
JC000d>1i
Gg0000>1iv
Hf0000>1lgw
fJ0000>1ln
JD00d0>1lnw
FIedg0>1lv
Mig0e0>1lw
Hf0000>1lx
prZqnk>2
hgL0g0>2-
C0H00e>2.
g0H000>202
h0J00d>203
00k000>207
g0K000>20a
c0i000>2:
00j000>2>
M0p000>2?
ggLfd0>2C
I0L0d0>2Ca
dcNc00>2Ck
0gGed0>2Cn
d0KE00>2Ct
Ldgg00>2Cv
e0Igc0>2Cw
h0J0d0>2N
E0k000>2NN
00ID0c>2Ut
g0F00d>2l
I0K000>2la
FfHde0>2lv
H0gf00>2lw
d0H000>2u
NkmSkd>3
g0cG00>3'
I0gfd0>3,
G0ff00>3.
h0Mf00>305
H00e00>3:
J00f00>3;
dgfJ00>3C
d0eH00>3I
J0hg00>3N
J00g00>3NN
f0eH00>3i
H0fFc0>3l
0ddId0>3lv
I0gF0d>3lw
f0Hg00>3u
GosgSf>4
0d00K0>4&
J000d0>4)
I0f0D0>4,
kgc0N0>4-
0f00H0>4Cn
fdf0O0>4Co
dcf0I0>4Cw
L0e0h0>4N
J00000>4NN
L000k0>4l
H0d0K0>4lo
Kdb0jd>4lw
d000P0>4uo
FEkdgP>5
dk000K>5.
0I0dfd>5C
I0f000>5N
I0000f>5NN
k0d00M>5lw
Gg0000a" C
G0g000a( 02
h000H0a( Cw
Gg0000a( I
G0g000a) =
P0p000a, 01
fdG000a, 02
g0I0f0a, 04
fg0DH0a, Cbw
cGdDf0a, Cg
geJDf0a, Ck
0fhFH0a, Cn
edI0f0a, Ct
IahFdda, Cw
g0aG00a, Ut
efGfHda, l
g0G000a, la
I0i000a, lnw
G0g000a, lp
fcI0f0a, u
I0i000a- 02
idJ000a- 04
G0fd00a- 0a
IhC0e0a- C
gFe0F0a- Cb
cHe0f0a- Cg
fiF0I0a- Cn
fGc000a- Ug
gEC0D0a- ln
G0f0d0a. .
J0j000a. 07
fGd000a. Cb
fGd000a. Cn
g0G000a. Cu
hbF0E0a. I
Ii0000a. Ip
g0G000a. N
eHd0d0a. l
g0G000a. lw
Ide0dda01 .
l0Md00a01 0a
F0f000a01 N
G0g000a02 )
g0G000a02 .
J0j000a02 02
H0h000a02 03
i0I000a02 0a
f0cG00a02 Ct
G0g000a02 la
g0G000a02 lw
h0H000a03 ,
Jgd0f0a03 -
f0F000a03 /
g0G000a03 02
J0j000a03 03
I0i000a03 04
h0Id00a03 C
H0h000a04 -
I0i000a04 02
G0g000a04 04
gfJd00a04 C
d0Gf00a04 Ct
F0f000a04 N
f0G00da04 l
H0gd00a04 lw
H0h000a05 ,
f0Gd00a05 Ct
J0j000a07 ,
g0G000a0a N
f000F0a: 01
J0hdd0a: 02
i0I000a: 04
GfdeGea: C
d0fG00a: Ct
Gcf000a: N
g0G000a: lp
dbgFF0a? C
g000G0a? lw
Jie000aC .
idKd00aC 02
gbG000aC 03
Hdf0d0aC :
EFBCi0aC C
ffG0dFaC Ca
gKd0h0aC Cn
iIC000aC Cnw
hfddK0aC Co
JiFfd0aC Cw
hJC0g0aC I
G0fd00aC NN
Hgcc00aC iv
IgcFg0aC l
bHfDf0aC lv
gfAFEDaC lw
g000G0aC uo
hfd00KaCT .
iK0fd0aCT C
0Gd0f0aCT Cn
I0i000aCa ,
dgH000aCa Cb
00gG00aCa Ct
hdC0I0aCb -
fIdfa0aCb C
0g0cG0aCb Cg
Hc00h0aCb Cw
E0E0g0aCb lw
gKgdd0aCg C
0g00G0aCg Cb
Gg0000aCg Cgw
gId0d0aCg Cn
fHf000aCg I
I0i000aCg N
Gg0000aCg _
Gg0000aCg l
jJ0000aCg lv
0G00g0aCgw Cn
G0f0d0aCk ,
f0Gd00aCk 05
0fd0G0aCn &
h0f0J0aCn ,
Hg00c0aCn .
dI0ch0aCn C
f0G0d0aCn Ca
f0d0G0aCn Co
Ife0d0aCn N
DdG0fdaCn i
JgD0h0aCn lv
e0e0HdaCn lw
gde0J0aCn uo
fG00e0aCnw -
J0h0e0aCo ,
jdd0K0aCo .
H000h0aCo lw
g0G000aCp lp
g0G000aCs .
g0G000aCs 01
g0G000aCs 02
f0G00daCs 03
f0JbfdaCt ,
00hH00aCt I
G00g00aCt lw
g0G000aCt u
fdH00daCu .
F0f000aCu 02
j0J000aCu 04
f0F000aCv N
J0d0i0aCw ,
h0E0G0aCw 02
h0H000aCw 03
Jgf00daCw :
CGCCegaCw C
gGEd0aaCw Cg
hG00D0aCw Cgw
gDIg00aCw Ck
bG0Dh0aCw Cn
gd00H0aCw Cnw
fd0dH0aCw Co
hfbeMdaCw Cw
gG0000aCw U
Gd0FgdaCw l
He00f0aCw lv
EdgEiIaCw lw
h0d0I0aCw uo
fdD00GaI -
oMI0CeaI .
G0fd00aI N
hH0000aIp .
gId00caIv .
G0df00aN *
j0L0f0aN ,
Hf0dc0aN -
L0l00daN 01
g0G000aN 04
fdH000aN 05
L0l000aN >
gCFfEDaN C
fEiJ00aN Cg
ddKj00aN Ck
0bhEF0aN Cn
g0Ie00aN Ct
g0G000aN Cu
efFgFFaN Cw
CcgG00aN Cx
f0CGd0aN U
Hddd0daN i
h0D0G0aN u
h0H000aNN 02
Hg0d00aU C
e0fId0aU lw
fGc000aUg -
fGc000aUg U
iI0000a_ C
f0F000ai ,
AdHd0fai .
eeeH00ai C
g00Hd0aip Cw
Jgg000al (
Khf0d0al .
h0H000al 01
h0H000al 02
hKadfbal l
ga00G0al lo
HdCfe0al lv
ge000HalT .
Bg00F0alg ,
fGd000alg i
gJfadcalg l
gFDCc0algw C
I0i000alnw 01
H0f0gDalo lw
hC0eHBalp C
GgA0c0alp Cn
g0G000alp Cs
d0GdhFalp Cw
BfhFH0alv C
hF00F0alv Cw
fId0d0alv lp
Hd00fdalw -
Kff0gdalw .
DdGdf0alw 02
h0H000alw 05
iCFbHdalw C
ged00Ialw CT
jFFd0Falw Ca
gfGDFdalw Cb
GDdfd0alw Cd
hGGbcdalw Cg
hH00a0alw Cgw
giDcK0alw Cn
h0FF00alw Cs
f0GEf0alw Ct
h00Hb0alw Ctw
Hgda00alw Cx
fGd000alw Ip
f0dG00alw Ut
e0G0e0alw Uu
Idg0d0alw ip
eGgeBFalw l
Gdf000alw lc
hJDBfcalw lg
Jdgdd0alw lgw
gdAH00alw lk
hD0AG0alw ln
KfgBg0alw lp
CgeaH0alw lv
IDieaBalw lw
CfefJ0alw u
e0G0e0au -
g0G000au 01
g0G000au 05
Kdgdf0au u
G000g0auo lw
Iahbc0a| C
ff000Ha| CT
dG0f00a| Cg
gE0E00a| Ck
hG0cE0a| Cn
Gf0da0a| Cp
Hf0fFea| Cw
GfdEd0a| U
G0g000b) =
Q0q000b, 01
f0F000b, 04
H0h000b, 0a
H0d0g0b, Cb
J0hdd0b, Cg
j0K0d0b, Ck
D0g0F0b, Cn
i0I000b, Cu
J0h0g0b, Cw
h0H000b, la
G0g000b, lnw
G0g000b, lp
IdeeBdb, lw
i0I000b, u
g0I0d0b, uw
I0i000b- 02
BdG0f0b- 03
gfJ0d0b- 04
hIeaD0b- C
fDf0G0b- Cb
BIe0h0b- Cg
iBG0E0b- Cn
hEC0E0b- ln
Li00gdb- lw
gAH0Eeb. ,
edH00db. 03
J0j000b. 07
iI000bb. Cb
hGe00Gb. Cg
Ddd0fGb. Cn
feH000b. Cu
aGf0dbb. Cw
hBG0A0b. I
igH0H0b. lw
Ngkdd0b. |
Kdj000b01 ,
Jee0edb01 .
l0M0d0b01 0a
f000F0b01 C
G0g000b02 )
F0f000b02 03
f0Gd00b02 Ca
h0H000b02 Cs
h0H000b02 Ct
HdDfe0b02 N
I0i000b02 |
g0G000b03 ,
J0j000b03 -
h0H000b03 02
J0j000b03 03
I0i000b03 04
g0G000b03 C
ldN0ddb03 N
G0g000b03 |
g0G000b04 ,
H0h000b04 -
H0h000b04 02
G0g000b04 04
i0I000b04 C
Hdde00b04 lw
h0H000b05 .
g0Hd00b05 |
J0j000b07 ,
G0g000b= =
dDefH0bC '
hJ00e0bC (
BChHeDbC ,
HgeEe0bC .
ggKd00bC 02
dgH000bC 03
EECEhdbC C
cIdcfdbC Cn
gg0dK0bC Co
ffGBD0bC Cw
gJCdg0bC I
IbibfFbC N
fEgDG0bC NN
Hgd000bC U
hH0000bC _
hH0000bC lgw
icGcGBbC lw
fd0dH0bC uo
hGd00EbCT .
Jkd00GbCT Cn
fdH0d0bCa ,
GeD0f0bCb ,
dgF0F0bCb -
fGada0bCb C
fd00G0bCb Cg
gG0000bCb Cn
jJEDedbCb lw
gE0dF0bCbw lw
Gb0fd0bCd .
bfI0f0bCg -
hI0d00bCg :
gLgdd0bCg C
Ii0000bCg Cg
gJf0d0bCg Cn
fHd0d0bCg I
fcIEedbCg lw
fd00G0bCgw Cw
gHFfd0bCk ,
fgHFd0bCk .
d0kL00bCk 05
f0Gd00bCk ?
ifHG00bCk |
0gd0H0bCn &
fG00c0bCn '
fIidF0bCn ,
feDcG0bCn -
gKDDj0bCn .
0Gf0d0bCn N
fDG0f0bCn i
dg0Ie0bCn l
eLefg0bCn lw
dge0J0bCn uo
bFagC0bCn |
fG00e0bCnw -
AHdfd0bCnw .
Hh0000bCnw C
gG0000bCnw N
Ddg0G0bCo ,
gd0dI0bCo .
fd00G0bCo lw
h0H000bCp lp
f0G0c0bCs .
g0G000bCs 01
g0I0d0bCs 02
f0Gd00bCs 03
i0KCf0bCt ,
fbdG00bCt .
d0fH00bCt I
gfFHd0bCt lw
d0Hf00bCt u
00fF00bCt uw
b0hH00bCt |
gc0Gb0bCtw ,
c0EgF0bCtw N
fdH00dbCu .
F0f000bCu 02
j0Kd00bCu 04
Kdhf00bCv .
g0CFC0bCw '
aG00g0bCw )
KjCce0bCw ,
G0hgH0bCw .
i0G0G0bCw 02
h0H000bCw 03
Kgf0ddbCw :
gdD0F0bCw ?
H0d0edbCw CT
f0Hd00bCw Ck
g000G0bCw Cnw
f0bG00bCw Ct
i0BFF0bCw Cv
j0efMdbCw Cw
F00cFgbCw NN
g0000GbCw lu
GEefiHbCw lw
g0d0H0bCw uo
GbDfe0bCw |
gG0000bCx l
gdG00EbI -
jIHdBebI .
Hf00f0bIp lw
kJd0E0bM lw
k0L0f0bN ,
L0l000bN 01
G0g000bN 02
J0j000bN >
hcI000bN C
G0g000bN Ca
J0j000bN Cg
j0Kd00bN Ck
H0g0c0bN Cn
g0Hb00bN Ct
H0h000bN Cu
gfJ0d0bN Cw
G0g000bN I
g0G000bN Ut
f0Gc00bN lk
h0H000bN u
h0H000bN uu
G0d00fbNN Cw
gEFe00bU ,
0fCGe0bU N
gFfHd0bU lw
fGc000bUg -
gHc000bUg U
HfGdffbi .
Ff0000bi ?
fcbGc0bi C
g0c0G0bi N
eGe000bi l
I00dg0bi lw
HFbdgfbl ,
LfjgD0bl .
hdI000bl 01
h0H000bl 02
gEE000bl ?
FgfF00bl C
GgDChFbl N
fH00d0bl i
EHadhbbl l
eHf0d0bl ln
gd000HblT .
Hg000dblT Cn
fG0c00blbw l
Ff0000blg (
Hedd00blgw lw
fd0H00blk .
bfcHd0blk lw
dHcde0bln ,
fHdcC0bln lw
Gg0b00blnw .
I0i000blnw 01
f0f0Jdblo .
HgfdEDblo lw
f0AF00blp Ck
JhFdg0blp lw
g0EE00blt |
gGhaH0blv C
hHACd0blv Cn
JgCef0blv l
fgfaEJblw ,
EHdcgdblw .
G0g000blw 02
E0hF00blw 03
K0gfd0blw Ct
I0fddcblw Cw
i0ddIFblw N
h0000Hblw NN
G0g000blw _
h000GDblw lo
DdffIcblw lw
e0G0e0bu -
gdd0I0bu .
g0G000bu 01
g0Hc00bu 05
h0F0F0bu N
gACdH0bu lw
Jdgdd0bu u
g000G0bug |
dfc0H0buo ,
i000I0buo lw
G00df0c' i lw
G0g000c( 02 )
h000H0c( Cw Cw
G0g000c) = =
J0j000c, 01 ,
J0j000c, 01 .
J0j000c, 01 N
I0i000c, 02 ,
g0G000c, 02 -
EIAhf0c, C ,
bdfH00c, C .
Heaf00c, C lv
bhfDJ0c, C lw
gdEIg0c, C |
Gg0000c, Cb ,
dH00g0c, Cb lw
00Gg00c, Ck 05
0bfdG0c, Cn lw
00Gfd0c, Ct ,
00jJ00c, Ct .
i0d0Kdc, Cw Cw
f0cG00c, U |
jbG0G0c, l ,
I0i000c, lnw 01
g000G0c, lw ,
H0h000c, lw 02
f0Gd00c, lw 05
f0G0c0c, u N
G0g000c- 03 -
Jdgdd0c- C C
0g00G0c- Cb N
0hH0B0c- Cn -
G0g000c. 03 .
gdH000c. 03 N
J0j000c. 07 ,
gG0000c. C (
Iff0c0c. C ,
Ifdd00c. C .
Ii0000c. Cb |
gdF0E0c. I .
gH00d0c. l .
J0j000c01 , 01
I0i000c01 , 02
G0g000c01 , lnw
J0j000c01 . 07
h0H000c01 0a |
J0j000c01 N 01
K0k000c02 , 01
i0I000c02 , 05
G0g000c02 , C
g0G000c02 , la
G0g000c02 - 02
h0H000c02 - 03
K0k000c02 . 02
H0h000c02 02 02
I0i000c02 02 |
H0h000c02 N Cu
g0G000c02 N Cw
g0G000c02 lw l
I0i000c03 , 03
h0H000c03 , Ct
Gd00f0c03 - 03
G0g000c03 02 02
g0G000c03 02 Ct
G0g000c03 04 04
00gG00c03 Ct |
i0I000c03 N 03
H0h000c03 N Cu
G0g000c04 02 02
H0h000c04 N Cu
g0G000c05 , Ck
I0i000c07 , 01
f0F000c0a , Ck
g0G000c0a N Ck
iG0hJ0c: C ,
AHde0dc: C C
f00Gd0c: C Cw
Mk0ee0c: C lw
gh0JB0c: C |
j0EbH0c: Cw Cw
HfD0ecc: Cw lw
gG0000c: l ,
gGc000c: l l
g0G000c: lp lw
Hd00f0cC , C
G0fd00cC , Cg
k0K000cC , Ck
f0d0G0cC , Cn
g000G0cC , lv
dGEah0cC - C
ecd0G0cC - Cn
g0G000cC 02 ,
Gee000cC C Cw
0H00h0cC Cn -
f00dG0cC Co .
g0H0d0cC N ,
H0h000cC N Cn
i0I000cC N Cu
G0g000cC N Cx
gHACe0cC lv Cn
g0dGE0cC lw C
g0BF00cC lw Ck
dfd0H0cC lw Cn
G000g0cC lw lw
g000G0cC uo lw
bf000GcCT . C
fd000GcCT . Cb
ag000GcCT . Cn
h0H000cCa , C
J0j000cCa , Ck
G0g000cCa , Ct
Bg000GcCa . C
AG000gcCa . Cb
Hh00dDcCa . Cn
g0G000cCa N C
g0G000cCa N Cu
g0G000cCg , 03
hIe000cCg - Cg
0gI0f0cCg - Cn
dGf000cCg C N
0g00G0cCg Cb lw
Gg0000cCg l lw
h0d0I0cCn , Cn
gFg0H0cCn - C
eHd0e0cCn - Cn
Gf00d0cCn N Cw
DdG0fdcCn i .
He00f0cCn lv Cn
h000IdcCn lw Cn
fd00G0cCo . .
f0G00dcCs 03 N
h0H000cCt , Ck
g0G000cCt u 01
fdH00dcCu . 03
H000h0cCw , Cn
h0D0G0cCw 02 ,
g0G000cCw 03 ,
gH0AcdcCw C ,
iE0BHdcCw C lw
iH00D0cCw Cgw lw
00Gg00cCw Ck 05
0G00g0cCw Cn -
G00g00cCw Ct |
jdG0H0cCw Cw ,
f0h0J0cCw Cw .
Gc0Dh0cCw Cw C
g000G0cCw Cw Co
J00fh0cCw Cw Cw
f0d0IdcCw Cw lw
f0F000cCw N Cu
f0d0eIcCw lw lw
hHE00ccI . C
hJd0d0cI . Cn
gdH0A0cI . I
f0G0d0cI 01 0a
fF0000cIp . Cn
g0G000cN , u
J0j000cN 01 ,
g0G000cN 03 02
ddHed0cN C .
HEgg00cN C :
befcGFcN C N
eFGcg0cN C |
fG0d00cN Cg :
00Ii00cN Ck .
d0kL00cN Ck 05
00Hh00cN Ck |
d0fG00cN Ct I
Hfd00dcN Cw :
f0Hf00cN Cw Ck
j0cEI0cN Cw Cw
gFDa00cN l l
G0fc00cN l lw
g00b0GcNN Cw lw
i0I000ci . 02
ff0H00cip C .
g0G000cl , l
Gg0000cl C lw
Gee000cl l .
gGDd00cl l |
G0g000cl lw _
I0f0edcl lw l
g0G000cl lw |
g0000GclT . l
f000F0clg , lw
fF0000clg l .
G0g000clnw 01 ,
Hh0000clp Cn lw
f0Dd0Fclp Cw lw
f0G0bcclp lw lw
g0000Gclu lw l
0cdHf0clv C ,
gCdcH0clv C lw
g000G0clv Cw Cw
Ifbf00clv l .
I0hd00clw 02 .
f0F000clw 03 02
IieGadclw C ,
gGdgH0clw C .
ei0J00clw C :
fG00d0clw C ?
EhGdB0clw C Cw
H0ffb0clw C N
gI0d00clw C lp
jFFIg0clw C lw
Kc0lF0clw C |
fd000Gclw CT Cn
gGed0Fclw Ca .
Ih00d0clw Cb ,
0hD0G0clw Cb -
fG0d00clw Cb C
Gb0fd0clw Cd .
0g00G0clw Cg Cb
fGa0d0clw Cg Cn
cgEHcdclw Cg lw
fd0G00clw Ck .
H0dg00clw Ck lw
0Gfbd0clw Cn ,
0ld0L0clw Cn -
0G0Ei0clw Cn .
dHc0g0clw Cn lw
f00Gd0clw Ct lw
Idd0f0clw Cw ,
H00gd0clw Cw .
hDEFDdclw Cw C
j0DeJ0clw Cw Cw
G00cg0clw Cw l
gG0000clw Ip .
If0de0clw l ,
fdgCI0clw l .
aEFDi0clw l lw
fG0c00clw lbw l
Ff0000clw lg (
h000H0clw lo .
f0AF00clw lp Ck
IfCdf0clw lp lw
eBecG0clw lv C
hC00H0clw lv Cn
H000h0clw lw Cn
j000IEclw lw N
i000HDclw lw lo
g00G00clw lw lt
HcfdEeclw lw lw
H000h0clw u |
g0H0d0cu - 04
g0G000cu 01 0a
gH0c00cu C |
Gd00f0cu u lw
FjdIc0c| C ,
jK0dd0c| C :
Gg0000c| C Cg
lM00d0c| C Cw
iG0BE0c| C lw
f0000Fc| CT C
df00G0c| Cb Cg
hH0000c| Cb lw
Jj0000c| Cg Cg
eH0f00c| Cg lw
gd0H00c| Ck lw
f00dG0c| Cw Cw
iF00F0c| l lw
Ga00g0c| lw ln
i000I0c| lw lw
G0g000d( 02 )
g000G0d( Cw Cw
gG0000d, " l
I0i000d, 01 ,
J0j000d, 01 .
J0j000d, 01 N
G0g000d, 02 ,
H0Ddh0d, C ,
ddddH0d, C lw
l0d0Mdd, Cn lw
i0d0Kdd, Cw Cw
0Hf0f0d, N C
g0G0a0d, l ,
I0i000d, lnw 01
g0000Gd, lp Cw
g000G0d, lw ,
gGdBB0d, lw C
g0G000d, u N
g0G000d, uw N
Gg0000d- 03 -
aIgdd0d- C C
geG0E0d- Cn -
i0I000d. 02 .
g0G000d. 03 ,
I0i000d. 03 N
J0j000d. 07 ,
gH00c0d. Cn -
gdF0E0d. I .
g000G0d. lw lw
J0j000d01 , 01
I0i000d01 , 02
I0i000d01 , lnw
J0j000d01 . 07
J0j000d01 N 01
K0k000d02 , 01
h0H000d02 , 05
edgI00d02 , C
G0g000d02 - 02
h0H000d02 - 03
K0k000d02 . 02
G0g000d02 02 02
L0jdd0d02 : 02
g0G000d02 lw l
I0i000d03 , 03
00Jj00d03 , Ct
G0g000d03 - 03
G0fd00d03 - 0a
G0g000d03 02 02
G0g000d03 04 04
efH000d03 C C
g0G000d03 N 03
0c0Hh0d03 N C
g0FD00d03 N l
G0g000d04 02 02
d0Gf00d05 , Ck
g0G000d05 - 04
I0i000d07 , 01
00Ff00d0a , Ck
g000G0d0a , lw
0dGf00d0a N Ck
0f00F0d: C Cn
j0EbH0d: Cw Cw
f00F00d: Cw l
iIc000d: l l
g0G000d: lp lw
DHdch0dC , C
fcCdG0dC , Cb
0bKjd0dC , Ck
gaeFGddC , Cw
fEGDg0dC - C
0gd0H0dC - Cn
F0f000dC 04 N
fidHIcdC : C
g0G000dC C N
g0cH00dC C lw
I0i000dC Ca N
0Id0h0dC Cn -
H0f0e0dC Co ,
Hf0e00dC Cw C
g0G000dC Cw N
gGc000dC I .
f0H0d0dC N ,
ChABG0dC N C
00hFD0dC N Cn
00gG00dC N Cx
dfcHB0dC lv C
0GDbh0dC lv Cn
fF0000dC lw Cnw
fG00d0dCT . C
0dHed0dCa , C
00jJ00dCa , Ck
00fHd0dCa , Ct
G0g000dCa 03 ,
fdG000dCa N C
cfA0G0dCb - C
dH0de0dCb lw C
g0G000dCg , 03
fHd0d0dCg - C
0eH0f0dCg - Cn
G0g000dCg 03 ,
Gdf000dCg C ,
gG0000dCg I .
gHFfd0dCg lw C
CddgH0dCn , C
0G00g0dCn , Cb
0gdEG0dCn , Cn
gEg0H0dCn - C
H000h0dCn Co lw
0bgdH0dCn N C
dfe0FGdCn N Cw
HDdef0dCn lw C
dhcGF0dCn lw Cg
dGFCh0dCn lw Cn
hH0dE0dCn lw Cw
g000G0dCp Cw Cw
Hg00e0dCp Cw lv
iJ0gF0dCp lw C
I0d0gddCp lw lw
G0g000dCs 02 ,
g0G000dCs 03 N
af0Ig0dCt lw C
g0G000dCt u 01
fdG000dCu . 03
g0G000dCu 03 ,
K0k000dCu 03 N
h0H000dCu 04 N
g0F0D0dCv C ,
g0BF00dCw ' i
F000f0dCw ( Cw
H0e0f0dCw , Cw
i0I000dCw 03 N
ec0aGddCw : C
dGf000dCw : Cg
0iD0H0dCw : Cn
jEbeKcdCw : Cw
Ihd000dCw Cg Cw
cG00g0dCw Cn -
g000G0dCw Co .
G0B0g0dCw Cw ,
Ki0ae0dCw Cw C
gG0000dCw Cw Cgw
hd00I0dCw Cw Co
J00di0dCw Cw Cw
H0d0eddCw Cw lw
g000G0dCw Cw uo
fIEefbdCw N C
gH00d0dCw lp C
g0000GdCw lu lw
ie0DI0dCw lv C
fHdAd0dCw lw Cg
J0DfhddCw lw Cw
h0d0fKdCw lw lw
fG0Df0dCx : C
gEE000dI . C
gG0000dI . Cb
geG0E0dI . I
f0Gd00dI 01 0a
f0G0c0dN , u
FE00h0dN - C
J0j000dN 01 ,
g0G000dN 03 02
h0G0D0dN C ,
00Hfe0dN C Cw
Hfd00ddN Cw :
00Ii00dN Cw Ck
j0cFI0dN Cw Cw
gFD000dN l l
H00gd0dN lw C
g0000GdNN Cw lw
G0g000d_ l (
i0I000di . 02
gG0000di . ln
Ihd000dl . C
Hg0d00dl . ln
fi0GI0dl lw C
fc0G00dl lw Cg
HFgdfddl lw l
g0G000dla 02 .
hF00E0dlg lw lw
dG0f00dlgw lw C
jDcbJ0dln , l
G000g0dln lo lw
G0g000dlnw 01 ,
h0D00Fdlp Cw lw
Ji0fD0dlp lw C
dGf000dlp lw Cg
e0G0dcdlp lw lw
g0G000dlu 03 N
g0000Gdlu lw l
g0G000dlv Cg ,
g000G0dlv Cw Cw
eHd0d0dlw , Cb
H000h0dlw , lw
Gg00c0dlw . C
f0F000dlw 02 ,
H0h000dlw 02 .
g0G000dlw : 02
iIc000dlw : l
c0e0Gddlw C ,
ff0FF0dlw C -
0G00g0dlw C Cn
icF0G0dlw C Cw
G0Bdf0dlw C lw
gdd00Idlw CT .
jIc00Edlw Ca .
dgD0G0dlw Cb -
gI0f00dlw Cb C
0g00G0dlw Cg Cb
fGa0d0dlw Cg Cn
gHDdc0dlw Cg Cw
f0d0G0dlw Cn ,
djd0L0dlw Cn -
H0c0h0dlw Cn lw
hHBFDgdlw Cw C
k0c0K0dlw Cw Cw
hH0000dlw Ip .
fF0000dlw l lnw
fGd000dlw lg i
iI0000dlw lg l
ef0eI0dlw lp C
E0Gdfddlw lp Cw
Jdd0gcdlw lp lw
Liecd0dlw lv C
Hd00fddlw lw -
Hd00g0dlw lw .
h0Id00dlw lw 04
heHbHddlw lw C
fcd00Hdlw lw CT
gfFd0Hdlw lw Ca
feG0Eddlw lw Cb
Icdfd0dlw lw Cd
bcIhDddlw lw Cg
dgAaH0dlw lw Cn
leaJH0dlw lw Cw
G0g000dlw lw N
fEeGa0dlw lw l
fd0G00dlw lw lk
Jdffd0dlw lw lp
hE0dH0dlw lw lv
JdibbBdlw lw lw
Gg0000dlw u C
Hd0df0dlw u u
g0G000du - 04
g0G000du 01 0a
G0c0f0duw : Cw
Hf00f0d| C Cw
0g0cG0d| Cb Cg
Jk00E0d| Cn -
iE0dH0d| Cp Cw
gK0Di0d| Cw C
hH0000d| Cw Cg
gF0B00d| Cw Ck
dd0fH0d| Cw Cw
Id00gdd| Cw l
f000F0d| lg lw
df0dH0d| lw C
kK00c0d| lw l
i000I0d| lw lw
Iahbc0d| | C
ff000Hd| | CT
dG0f00d| | Cg
gE0E00d| | Ck
hG0cE0d| | Cn
Gf0da0d| | Cp
Hf0fFed| | Cw
GfdEd0d| | U
ajOhgde0000
gcId00e000a
G0fd00e000x
Hdf0d0e00th
BhI0e0eCach
kH00G0eCade
0Hdcf0eCael
Fd0Df0eCago
gG0000eCaha
IiFf00eCali
Ie000geCame
fG00d0eCami
fGFaf0eCana
jK0Be0eCane
hHd0D0eCang
dFDgD0eCani
dDfdG0eCank
gCFDe0eCano
CgC0F0eCans
egD0G0eCanz
fdH00deCapt
fGDe00eCara
00Ff00eCarh
fddEG0eCari
EgFd00eCart
IffHh0eCary
efdEG0eCast
Ge0Af0eCata
Hi0DA0eCate
0Hdf00eCato
g0H00deCauf
Gg0000eCave
d0hI00eCavn
GeDgC0eCber
Lk0dd0eCbie
gC0F00eCbir
feddHFeCble
GDBdg0eCcan
fG00e0eCced
0f0Gd0eCcen
fG00d0eCcht
gc00H0eCcks
Hgd0A0eCcle
dh00I0eCcts
fH00f0eCdan
feAfJ0eCden
LhiDe0eCder
Dg0Hf0eCdes
Ihd000eCdev
Gd0ce0eCdge
0G00g0eCdio
i0FFC0eCdom
DE0Eh0eCdon
Hg0Cd0eCdos
0G0fb0eCdou
GAfBbdeCear
e0e0G0eCeas
He00f0eCebe
iFeEF0eCeer
IidcD0eCely
iBI0a0eCens
GeEegDeCent
ddeId0eCera
JgiEE0eCere
Hdddd0eCern
Ik0bGdeCers
CecdG0eCess
0H00h0eCett
g000G0eCgal
IgdeD0eCgin
Kg00i0eChat
FC0Cg0eChis
0gD0F0eChko
Lj0dd0eChow
h0E0F0eChts
heGDE0eCias
fDhHEdeCice
hIcb00eCico
ef00H0eCics
EgCD00eCiel
hBJee0eCien
ggD0I0eCier
Jg0f00eCift
FDadg0eCika
gG0000eCila
HafBAfeCile
hgEHE0eCill
iEfCI0eCina
GgGBf0eCine
EkfCIHeCing
ie0IE0eCino
fG0eC0eCins
eh0DH0eCint
ImCeKdeCion
gd00H0eCior
dE0Gg0eCita
Jf0efBeCits
00gFC0eCium
EbgdF0eCive
Gf00d0eCivi
eGGh00eCiwa
eGDde0eCkey
G000g0eCkly
aAgG00eClam
eEgG00eClas
g0G000eClat
fGDd00eClav
00fF00eClaw
gEGbdceClen
LjcfD0eCler
gGcdEaeCles
Jk00D0eClet
0h0DG0eCley
0I0fg0eClla
0BDFg0eClle
jGcDG0eClly
Ij0dF0eClor
KCdhg0eClse
gda0H0eCltd
g000G0eClth
Jj0000eCmai
FgcFfEeCman
Gg0000eCmas
FggH00eCmen
Hh00a0eCmer
FE00h0eCmes
Ei00H0eCmin
ig000KeCmrs
gG0000eCmur
dG00f0eCnac
Cg0dH0eCnal
gG00a0eCnar
Gbd0f0eCnce
gg00J0eCnch
g00cH0eCned
hICe00eCnen
efDeI0eCnes
edEHf0eCnew
D0Ggd0eCngo
ceGhG0eCngs
dHiGd0eCnia
df00G0eCnic
G000g0eCnig
fG0c00eCnil
Ih00c0eCnks
eg0bI0eCnts
DgF0dDeCoad
IAdef0eCode
Fg00D0eCoke
NmdCe0eCola
g000G0eCole
ag00G0eCome
fdDbG0eCone
dHCgd0eCong
0G0cf0eCono
IiffIdeCons
FdfbD0eCoom
Gh0D00eCosa
Ij00E0eCour
Dh00G0eCown
gG0000eCoya
gb00G0eCped
gEb0E0eCper
0ddHe0eCpur
Dh00G0eCque
hH0000eCrah
Jd00dheCrau
G0d0f0eCrce
Hf0eA0eCrch
Fg0B00eCrdo
GA0g00eCree
FdFAh0eCres
dcgHD0eCria
hGD000eCrie
fHeFf0eCrik
gHdc00eCril
Lgdfe0eCrin
Hg0Ac0eCris
gH0d00eCriy
fF00b0eCrma
Hg000eeCrof
Gad0f0eCrom
FffG00eCros
gF00D0eCrry
fe00H0eCrse
gDAFa0eCrth
00gG00eCrtu
dbgFF0eCsan
dHbce0eCsen
Hf00e0eCser
gG00A0eCset
fGddD0eCski
ffDG00eCsko
0G0fc0eCsma
gIeCc0eCson
HdGdi0eCsse
0f0Gd0eCsso
dH00f0eCste
f0G0c0eCstr
Gf00d0eCtag
0g0dI0eCtar
gFfG00eCtas
jhDII0eCted
JjEEf0eCten
gG0000eCthy
gG0000eCtia
FeGdg0eCtic
gHCdc0eCtin
lHFFd0eCton
Jdddf0eCtor
Jgdbf0eCtra
G0f0d0eCtry
gH0dC0eCtte
Gf00d0eCtus
eed0H0eCual
0Gbfc0eCuba
gH00d0eCuch
cf0dG0eCues
JfcCh0eCung
0gbG00eCupe
dgBIc0eCurg
0c0fG0eCury
d0gH00eCuti
JkeEFdeCver
dfGCCdeCvia
0H00h0eCwan
fcdH00eCwar
dfHeE0eCway
Lk00f0eCwhy
df0If0eCwil
He0ed0eCxes
gDe0H0eCyan
JjDbd0eCyes
Hgd000eCynd
i0I0c0eCzum
geGdF0eCzza
fdd0H0eMmbh
If0g00eUcms
Gg0000eUitc
00gG00eUris
Lhdgd0eUxxx
g0G000elade
i0D0H0elads
Gg0000elaid
gD0Gd0elale
CgEhHDeland
Bg000Gelant
Hfd000elark
g00DF0elata
fdH0Ceelate
f0000Felbus
ee00Hdelced
Hgc000elcle
I0i000elcol
g0G000eldei
g0G000eldem
Hcedd0elden
eIDdefelder
h0D0G0eldes
Gdf000eldie
H0h000eleet
hG0dD0elela
hH0000elerg
gG0000elero
I0gcc0elert
Gg0000elfen
H0f0e0elfor
gFd00Felger
Igd0d0elhat
H0f0e0elhen
gId0acelies
Jgdf00elill
Ddf0eHeline
IhA0eCeling
DhddI0elion
CdfG00elite
Gf0d00elllo
f000F0elmbh
hG00D0elmer
f0dH00elnad
j0GH00elnan
k0J0D0elner
Gf00d0elnks
eG0dc0elnna
Hd00g0elnot
Hdde00elode
hG00Edeloor
kID0F0elova
He00f0elown
h000H0elpen
Hh0000elpip
Jh0dd0elpop
gG0000elrks
g0G000elrts
hG0aE0elson
fdG0dDelter
ChDFc0elthe
cf0G0celton
gd0DfIeltor
gD00F0eltta
gFdfH0elvan
gD0c0Felver
gG0000elves
gEd0F0elvic
Jbfff0elvon
G000fdelwas
I000i0euccc
H000h0euscm
Jdgdd0euyyy
Kdgdf0euzzz
ajOhgdf00
gcId00f0a
G0fd00f0x
gFD000faa
hHbFe0fac
kcGJeBfad
g0fFG0fae
IhC0d0fag
kIDFd0fah
HiDDd0fai
iFFCC0fak
keGiMEfal
DGhCc0fam
mKgFCGfan
jEeID0fao
d0hHD0faq
hIhFFffar
LeGhk0fat
IDDcehfau
gIDde0fav
adfH00faw
deEhGEfay
fDHg00faz
Gg0eE0fbe
iBd0J0fbh
gG0Fe0fbi
iGcHcdfca
I000i0fcc
GbjGbBfce
igKgGEfch
hG0fH0fci
H000h0fcm
jK0bd0fco
Bg00G0fcs
cGDcf0fcu
mKJEh0fda
H0ddddfdd
gIfDc0fde
eIdcf0fdi
AFdgE0fdo
ieHcIefds
hJ0badfdy
fHDfc0feb
eHBcf0fec
HnEALffed
EFCeg0fee
f0Idf0feg
d0Hfd0fei
lHGAG0fek
iLdFi0fel
deGGh0fem
iCdJAefen
dHaed0feo
eHfDe0fep
CiHkGJfer
EkADIdfes
KfigGdfet
IGdfh0fev
acCHg0few
Ji0g0Fffe
jF00H0ffi
Gg0b00ffs
JgefD0fft
HDfFi0fge
gCEFd0fgh
eBJhe0fgo
GfEhE0fgs
gIe0b0fha
JfD0i0fhl
Hd0ed0fhy
mHGIgEfia
lKAfHdfic
FhcDD0fid
IhdcC0fig
jKGeg0fik
hJgGdefil
GeCaf0fim
GCcfd0fin
iHHef0fio
Gh00D0fip
gJBe0efir
iCEdFFfit
gG0000fiu
hI0d00fiy
hGD000fiz
gIDcf0fja
hLeCh0fka
hIECdffke
kGfHF0fki
jHFCb0fko
Ije0G0fks
gHfDD0fky
fKFdj0fla
fIdEg0fld
GhfJedfle
fcEgH0fli
effJd0fll
GefGfdflo
fHhHe0flu
Mhgaddfly
DFDge0fma
Mjf0befme
hJadd0fmi
Ff0iHDfms
nLFFe0fna
fd00G0fnc
IhCfbDfnd
kEGaaFfne
JfdghIfng
gIeAd0fni
CEgdF0fnk
nJFIdcfno
fjIgKdfns
GlG0fIfnt
dFFCgdfny
ehDBI0fnz
fb00G0fob
de0Hd0fog
bfdCG0fok
HEi0d0fol
hefDHGfom
ffBFHefon
Jh0dc0fop
HgidFFfor
BfeLiafos
Jcf0g0fot
kKfCF0fov
Lkbbd0fow
DfG0d0fox
EidHDdfpe
igJCFdfpt
gKhKkdfra
Kggeb0fre
iFeLh0frg
lKeFa0fri
KjeGfdfrn
gjeCGKfrs
jIcGd0fru
GfhBDEfry
ffGGe0fsa
FgDc00fsc
MhDeidfse
dFgFc0fsi
DgcGDdfso
BegAGCfst
GC00g0fsu
fEdIfcfta
Gg0000ftc
eIgGedfth
iCaFE0fti
jJBFgcfto
f0G0c0ftr
ClHhMdfts
jFhKE0ftu
fGD0f0ftz
GjGfG0fue
gDG00dfuf
eed0H0fug
0IDfh0fuk
hDE0D0ful
ihEEJ0fum
IbfFAifur
Kefbfdfut
fId0e0fuy
nJaEH0fva
GDjfGCfve
FgbFd0fvi
d0hI00fvn
iHGf00fwa
gE0dF0fwe
IiD0b0fwn
Lhdgd0fxx
iHFad0fya
0G0Dh0fye
IfhdF0fyy
hDGeE0fza
fHddC0fzi
f000F0fzt
Kdgdf0fzz
CgLhf0g00000
G0fd00g0000x
DhD0E0gCaber
feddHFgCable
Ih0cd0gCader
00Ff00gCaine
eh0FG0gCaint
cCgG00gCallo
K0dhf0gCalse
g000G0gCalth
dG00f0gCanac
00hH00gCania
0g00G0gCanic
Hf0eA0gCarch
g000G0gCared
0g0G00gCares
gG0000gCarie
gF00D0gCarma
00gG00gCartu
fdfEG0gCated
DgBHe0gCates
He00f0gCator
fdG000gCazza
Hf0d00gCbest
cg00H0gCbler
0gBGc0gCburg
fd00G0gCcare
jBH0E0gCcent
g0c0H0gCcing
d0dHf0gCcite
00fF00gCclaw
Hdddd0gCcode
G00df0gCcted
If0dd0gCdata
H0d0edgCdear
gdI0d0gCdens
h000H0gCding
gG0000gCegen
0g00G0gCeier
G000g0gCekly
Ig0f00gCello
fG0d00gCelly
cf0bG0gCents
Okdff0gCerin
gH0dC0gCette
Ii00c0gCever
g0G0c0gCfach
gG0000gCfeld
H0e0ddgCfice
g0G000gCflat
Jd00dhgCfrau
00Ff00gCgarh
d0fH00gCgary
h0FFc0gCgdom
h0E0F0gCghts
d0hI00gChavn
Kjh0F0gChere
Hdddd0gChern
Gf00d0gChmer
df0Hb0gCiano
He00f0gCiary
0fddGDgCical
Ff0000gCider
Gc00f0gCield
g000G0gCiers
0CcFf0gCille
0F00f0gCinda
h00cI0gCined
gG00d0gCinen
heFdH0gCines
ceGhG0gCings
Gi0fIdgCions
Dh00G0gCique
f00dG0gCital
ffEGb0gCited
0g00G0gCiver
dIcdg0gCkova
Hed0d0gClder
Gh0cE0gClica
df0Ga0gClino
g000G0gClity
0g00G0gCllis
0g0G00gClton
G00fd0gCmber
KddehDgCment
Hi00D0gCmeta
0eGf00gCnada
DGhGf0gCnder
ffD0G0gCnger
fB00eHgCning
0e0fH0gCnion
0g0cG0gCnley
0h00H0gCnova
hHC0c0gCntin
G0f0d0gCntry
gH0c00gCodge
Gd00f0gComan
cg0dI0gConal
Gg0000gCorin
0F00f0gCosov
fGd000gCpril
Hg000egCprof
0Hdf00gCrato
g0G000gCrche
gHCe00gCrico
Jg0f00gCrift
g0dHa0gCring
Gh0D00gCrosa
0H00h0gCrova
0g00G0gCrown
0g00G0gCrray
ddfGD0gCrska
Gg0000gCsave
Bc0fG0gCsite
fGDd00gCslav
0g0dI0gCstar
Hgd000gCsynd
gG0000gCthat
Gd0bf0gCthis
0f00F0gCtine
Lj00h0gCting
JjdCD0gCtion
Hf0db0gCtner
He0f00gCtree
0G00g0gCudio
f000F0gCudit
f0Gd00gCuite
Hd0df0gCures
G00bg0gCusse
h000H0gCvery
h0BDG0gCvice
Nk00i0gCwhat
0g00G0gCyman
fdd0H0gMgmbh
Gg0000gUritc
If0g00gUscms
Lhdgd0gUxxxx
h000GDglance
Gf00d0glanks
gG0000glarks
i000cIglator
h000H0glcity
Hdde00glcode
Gfd000glcome
G000g0glders
Gf0d00glello
h0H000glgate
h000H0glgers
f000F0glgmbh
f0000Fgliver
gG0000gllves
Hfd000glmark
f000F0glners
g000G0glodes
h000H0glopen
f000F0glotes
H0h000glreet
j0J000glrner
H0gc00glsert
g000G0gltate
cfddI0gltion
Gf00d0glwhat
He00f0h' i lw
G0g000h) = =
J0j000h, 01 ,
J0j000h, 01 .
J0j000h, 01 N
J0j000h, 02 ,
h0H000h, 02 -
g0G000h, 05 Ct
g000G0h, C -
g0G000h, Ck 05
I000i0h, Cn Co
l0f0N0h, Cn lw
h0H000h, Ct ,
J0j000h, Ct .
h0H000h, Cu 03
h0H000h, I -
fcH0c0h, l ,
g0G000h, la lv
G0g000h, lnw 01
H0h000h, lw 02
g0Gb00h, lw 05
g0G000h, u N
f0G0d0h, uw 05
Gd00f0h- 03 -
FFg0d0h- C C
FgD0c0h- Cb -
cG00f0h- Cn ,
0iI0B0h- Cn -
gI00f0h- Cn lw
Jh00ddh- lw .
j0H0F0h. . |
f0G00dh. 03 ,
G0g000h. 03 .
gdH000h. 03 N
J0j000h. 07 ,
ff000Hh. C lw
dI000gh. Cb C
hE000Fh. Cg C
Fg000Eh. Cg Cn
hGd0dGh. Cn ,
ef000Hh. Cn .
ID00dih. Cn lw
fGd00bh. Cw lw
feG0A0h. I .
gD000Fh. l .
gF000Dh. ln lw
geD0H0h. lw lw
Ngkdd0h. | |
J0j000h01 , 01
I0i000h01 , 02
G0g000h01 , lnw
J0j000h01 . 07
h0H000h01 0a |
J0j000h01 N 01
K0k000h02 , 01
h0H000h02 , 05
g0G000h02 , la
Gcf000h02 , lw
G0g000h02 - 02
i0I000h02 - 03
K0k000h02 . 02
H0h000h02 02 02
h0H000h02 02 C
I0i000h02 02 |
H0g0d0h02 N C
g0G000h02 lw lw
I0i000h02 | |
I0i000h03 , 03
G0g000h03 - 03
g0G000h03 . |
G0g000h03 02 02
g0G000h03 02 Ct
G0g000h03 04 04
g0G000h03 N 03
feG000h03 lw lw
G0g000h03 | |
G0g000h04 02 02
g0Hd00h05 | |
I0i000h07 , 01
dDefH0hC ' i
Fh0cF0hC ) |
gH0cd0hC , C
fJffD0hC , Cg
gcIe00hC , Ck
dHdfa0hC , Cn
gDd0G0hC , Cs
0edeH0hC , Ct
AiDbH0hC , Cw
Kiddd0hC , N
IF0didhC , l
FG0ch0hC , lp
eGhJiDhC , lw
EGdAh0hC - C
gJ00f0hC - Cg
fdd0I0hC - Cn
Hd0fd0hC . lw
kEBGE0hC . |
dfG000hC 02 ,
Gg0000hC : Cb
Kj0d00hC : Cg
GdeCe0hC C lw
gGdD00hC C |
eH0dd0hC Cg C
bH00hbhC Cn -
If00f0hC Cn lw
hGc0E0hC Cw ,
CgcGb0hC Cw Cw
lJ0ED0hC Cw lw
IgcgD0hC Cw |
DbDhBFhC N C
HgddD0hC N Cg
00dGf0hC N Ck
0DhF00hC N Cn
hdId00hC N Cu
0HgBd0hC N Cx
G00df0hC N lw
kJ00FdhC l lw
Hd0fd0hC lw '
iI00dDhC lw ,
Di0dI0hC lw 04
dI0gd0hC lw ?
bDgAGdhC lw C
Gg0Cb0hC lw Cg
BHdAg0hC lw Ck
iKdcb0hC lw Cn
hH0Ff0hC lw Cw
hc0DG0hC lw ip
Id0fe0hC lw l
feEdG0hC lw lp
iDDJg0hC lw lw
fd00G0hC uo lw
bf000GhCT . C
Fh0d0GhCa . C
AG000ghCa . Cb
Gh00dFhCa . Cn
Hg00d0hCb , lw
0gA0G0hCb - C
cG00f0hCb lw lp
Cf0Fd0hCb lw lw
Gb0fd0hCd . |
0iK0f0hCg - Cn
fHdcb0hCg . |
dGf000hCg C N
0g00G0hCg Cb lw
fF0000hCg Cg Cn
FhE0c0hCg Cw |
fG0d00hCg lw ip
fK0gcdhCg lw lw
fG00d0hCgw Cn lw
Hf00f0hCgw lw lw
fFGed0hCk , lw
fgHGd0hCk . |
00Ii00hCk 05 lw
d0jK00hCk 05 |
ifHG00hCk | |
fG00c0hCn ' i
0Id0h0hCn , 04
0gdbH0hCn , C
0id0J0hCn , Cn
df00G0hCn , Cw
dKd0i0hCn , lw
0fg0I0hCn - C
0dG0f0hCn - Ca
0G00g0hCn N Cw
fDG0f0hCn i .
dI00h0hCn lw ,
0Kd0j0hCn lw Cn
0i0HD0hCn lw ip
Gf00a0hCn lw lp
bFagC0hCn | |
AHdfd0hCnw . |
gG0000hCnw lw lw
f0Hf00hCt , Ck
fdAG00hCt . |
00fF00hCt N Ck
d0Hf00hCt u 01
b0hH00hCt | |
fdH00dhCu . 03
g0CFC0hCw ' i
G0daf0hCw , C
g000G0hCw , Cn
fdG0B0hCw , Ct
Jhc0f0hCw , lw
M0ggg0hCw . |
h0D0G0hCw 02 ,
gdD0F0hCw ? |
gG0000hCw C (
Gf0Ac0hCw C ,
D0EBg0hCw C N
dh0EH0hCw C lw
l0G0I0hCw Cw ,
f0h0J0hCw Cw .
f0H0e0hCw Cw 02
H00Di0hCw Cw C
j000J0hCw Cw Co
L0fdj0hCw Cw Cw
f0ddIdhCw Cw lw
h000H0hCw Cw uo
H0dcf0hCw Cw |
gd00H0hCw l lp
g0000GhCw lu lw
ed00HfhCw lw C
f000F0hCw lw Cb
I0a0gehCw lw Cw
aG0fd0hCw lw ip
gE00F0hCw lw l
FfdDiIhCw lw lw
I0d0h0hCw lw |
GbDfe0hCw | |
fId0e0hI . Cn
gdH0A0hI . I
f0Hdd0hI 01 0a
g0G000hN , u
J0j000hN 01 ,
g0G000hN 03 02
h0H000hN C .
G0g000hN C :
g0G000hN C Cw
g0G000hN C |
i0I000hN Ck .
L0kd00hN Ck 05
g0G000hN Ck lw
h0H000hN Ck |
G0g000hN Cu .
h0H000hN Cw Ck
g0G000hN lk |
i0I000hN u -
h0H000hN uu u
G00g00hU lw |
f0H0f0hi . 02
Ff0000hi ? "
g0BF00hi C lw
GDd0g0hl , lw
eGfeF0hl . |
f00F00hl Cw Cw
Hg00d0hl N Cg
fBGb0dhl N lk
GEc0ffhl l ,
Hee0d0hl l .
Ge00ddhl l lw
gGDd00hl l |
hH0000hl lw :
H0gc00hl lw _
dJf0fdhl lw l
gH00d0hl lw lg
Hi00D0hl lw lp
fcG000hl lw |
g0000GhlT . l
0h00H0hln lw l
gH00d0hln lw lw
G0g000hlnw 01 ,
g000Idhlo . |
g0EE00hlt | |
g0000Ghlu lw l
hE00F0hlv C -
gD00F0hlv Cn -
Jdbff0hlv l .
g0000Ghlw , lgw
gcdaDHhlw , lw
gG0000hlw . lp
G0g000hlw 02 C
f0dG00hlw 04 |
J0d0i0hlw C .
g0G000hlw C 02
g0G000hlw Cg Cw
H000h0hlw Cn &
I0d0gdhlw Cn ,
f0d0G0hlw Cn -
Hdd0f0hlw Cn .
G00df0hlw Cn Co
g000G0hlw Cn l
fd00G0hlw Cn lw
h000H0hlw Cn |
g0G000hlw Cs 02
H0gd00hlw Ct .
G0f00chlw Cw ,
G0g000hlw _ lw
H0e0e0hlw l .
F000f0hlw ln lo
j000J0hlw lo .
i0GE00hlw lp Ck
g000G0hlw lv lp
h0DdFDhlw lw ,
Ja00hfhlw lw .
G0f0c0hlw lw 03
f0H0f0hlw lw C
j000IEhlw lw N
l000KDhlw lw lo
G0g0Cchlw lw lw
g0H0d0hu - 04
edd0H0hu . |
g0G000hu 01 0a
ef0dI0hu lw lw
G000g0hu lw u
g000G0hug | |
i000I0huo lw lw
Hg00d0m" C
He00g0m# C
Egd0G0m& C
g000G0m& l
GAgb00m' l
I0i000m( 0
kFF0F0m( C
Gg0000m( I
G0g000m) =
Mdidf0m, 0
miIGHFm, C
h0eJd0m, U
HFhiIfm, l
kcMdf0m, u
Jdhd00m- 0
Fgc0E0m- C
hIAd00m- U
kFE0GDm- l
Gcf000m- u
G0f0d0m. .
Gdf000m. 0
EJfei0m. C
FiE0E0m. I
g0G000m. N
hH0000m. U
Gfd000m. i
FGgdd0m. l
Ide0ddm0 .
i0Jd00m0 0
dhGcF0m0 C
F0f000m0 N
G0g000m0 l
G0g000m00 )
g0G000m00 .
J0j000m00 0
hgLCddm00 C
h0H000m000 ,
Jgd0f0m000 -
f0F000m000 /
K0k000m000 0
g0Id0dm000 C
f0F000m000 U
H0h000m0000 -
L0l000m0000 0
hgMg00m0000 C
H0h000m0000 N
H0h000m00000 ,
ifLf00m00000 C
I0i000m000000000000000 ,
G0g000m0000x 0
gfHDACm: C
Hcg000m: N
kHFDDbm: l
f0Gd00m? 0
iFfHGem? C
jCGEC0m? l
Jie000mC .
kfNed0mC 0
Hdf0d0mC :
kKJfjGmC C
iKD0gcmC I
J0hdd0mC N
FiDBE0mC i
GhfJhDmC l
hDA0G0mC u
hdC0I0mCb -
aIfee0mCb C
KiE0gdmCb l
gfI000mCg 0
mObgA0mCg C
gIf000mCg I
gG0000mCg M
J0jd00mCg N
Gg0000mCg _
FgIdddmCg l
0fd0G0mCn &
h0f0J0mCn ,
Hg00c0mCn .
iGCFe0mCn C
Ife0d0mCn N
GgG0fdmCn i
HgD0ddmCn l
iDe0J0mCn u
g0G000mCs .
l0M00dmCs 0
f0JbfdmCt ,
d0gH00mCt I
FdFgd0mCt l
h0H000mCt u
Jefde0mM C
G0df00mN *
j0L0f0mN ,
Hf0dc0mN -
Idf00dmN 0
L0l000mN >
ndKeIHmN C
gbFFd0mN U
Hddd0dmN i
kFIdD0mN l
j0aGG0mN u
h0H000mNN 0
GBjGfEmNN C
G0g000mU 0
Li0df0mU C
jHcF00mU U
e0fId0mU l
fGc000mUg -
hIc000mUg U
hJ00f0m_ C
eDeHd0ma C
Jd0egdmabout C
Ifddc0madd C
j000J0magainst l
He00f0mals C
hEF000man C
fdHDbdmand C
Fg00D0mand I
eFgddHmand l
hdJ00dmapt .
DJ00k0mare C
dg00dImas C
G0g000massert l
hcI0d0mat 0
ckaeL0mat C
feCCHdmat l
DGdag0mauf C
g0G000mauf l
gh0Ld0maus C
G0f0d0mbank ,
hg00J0mbecame C
kk0FNcmbei C
f000F0mbetween C
g0G000mbox 0
f0000Fmbus l
g000G0mbusiness C
DF0gc0mby C
0G0df0mcalled C
d0aGf0mcite C
Idedd0mcode C
I0i000mcol 0
j0J000mcorner l
h000H0mcorp .
G0f0d0mcountry C
cg00G0mcustomer C
H0h000mdas C
Ge00e0mdata C
feCeI0mde C
Liecf0mden C
GjL0hdmder C
Gd00f0mdiary C
Kfddg0mdie C
gEFc00me C
Ji0cd0me l
g0G000mflat 0
iB00I0mfor l
H0d0f0mfor u
HH0dggmfrau C
jgfJJ0mfrom C
kC0IG0mfrom l
H000h0mfrom u
G0d0f0mgroup l
cf0cG0mhat C
g000G0mhealth C
Hd00demherr C
fd0G00mi C
GgEbd0mim C
InaNi0min C
i0dJ00min U
fdgJa0min l
i000I0minc .
h0H000mis 0
fHDEdgmis C
CIbahdmis l
g0G000mkirche 0
Hf0dd0mla l
he00I0mlike C
fdd0H0mltd .
hJ0dd0mme C
Hf0d00mmein C
Ih00e0mmeine C
Ih0d00mmet C
eHd0d0mmit C
iId00Cmmr .
eg000Immrs .
eh000Jmms .
He00fdmmultiple C
dh0Jd0mnach C
i0I000mnan 0
Ie0fe0mneue C
fcG000mo .
G0g000mof 0
igFGEDmof C
bEGbgdmof l
h00dI0mof u
HeIfj0mon C
Gf00d0mone C
h000H0mopen l
AHfdc0mor C
fcH0d0mp .
g0BF00mpeople '
g0G000mpostfach 0
G0g000mprimes (
Fh000Emprof .
I00gf0mreturn C
D0gF00mroad C
f0Gd00mrue l
fGb00cms .
ddfH00msan C
G000g0msearch C
G0g000mst .
d0Gf00mst C
f0F000mst N
iI0000mstarring C
G0g000mstreet C
i0I000mstreet N
iI0000mtell l
h0H000mter 0
hddEDHmthe C
f0d0G0mthe u
G0f0d0mthree l
h0H000mto 0
ddGDiHmto C
e0G0e0mu -
jBI0E0mu .
i0I000mu 0
H0f0f0mu l
Kdgdf0mu u
FbefGdmund C
Hd00g0munser C
hIdbC0mvan l
iDfEJdmvon C
0hdI00mw C
DFeiDGmwith C
hH0000my .
fG0d00myou C
gdI0c0mzum C
g0G000m| 0
GbfabAm| C
iD0EEDm| l
G0g000n( 00 )
hH0000n, " C
gG0000n, " l
I0i000n, 0 ,
J0j000n, 0 .
J0j000n, 0 N
G0g000n, 00 ,
dfaG00n, 00 C
hdIb00n, 00000 C
H0Ddh0n, C ,
AddfH0n, C l
k0d0Mdn, Cn l
CKhch0n, N C
Gg00C0n, and C
I0i000n, col 0
gd000In, the C
g0G000n, u N
Gg0000n- 000 -
fdHd00n- 0000 C
G0g000n- 0000x 0
aIgdd0n- C C
geG0E0n- Cn -
dH00g0n- Cn C
fF0000n- U U
ch0HC0n. , C
i0I000n. 00 .
g0G000n. 000 ,
f0Gb0dn. 000 C
I0i000n. 000 N
I0i000n. 000000000000000 ,
gH00c0n. Cn -
He0dd0n. NN C
dhI0d0n. and C
K0k000n0 , 0
Gcg000n0 , l
J0j000n0 . 0
hH0000n0 . C
I0i000n0 N 0
Hdf000n00 , 0
edgI00n00 , C
L0l000n00 . 0
h0H000n00 . l
G0g000n00 00 0
H0h000n00 000 0
L0jdd0n00 : 0
f0He00n00 N C
G0g000n000 , 0
gdHA00n000 , C
Kdid00n000 - 0
f0F000n000 / 0
G0g000n000 00 0
G0g000n000 000 0
G0g000n000 0000 0
gfJd00n000 C C
hdI000n000 N 0
gcfMh0n000 N C
h0GD00n000 N l
h0cGF0n0000 , C
J0j000n0000 00 0
G0g000n0000 N 0
d0Gf00n00000 , C
Gdf000n00000 , l
H0h000n00000 N 0
I0i000n000000000000000 , 0
EBgdF0n: C C
H0c0fen: N C
f0Gd00nC , 0
jHIkIdnC , C
HfEebdnC , l
iDDDF0nC - C
F0f000nC 0000 N
f000F0nC : 0
iiEJGcnC : C
g0G000nC C 0
Hde0d0nC C C
g0G000nC C N
0Id0h0nC Cn -
f0H0d0nC N ,
BifEIDnC N C
AH0fd0nC to C
fF0000nC to l
0gdHc0nC von C
Id0hb0nCb , C
ggC0I0nCb - C
0H0ff0nCb and C
h0H000nCg , 0
G0g000nCg 000 ,
Gdf000nCg C ,
dffGCFnCg N C
gEFcc0nCg and C
0fd0G0nCn & C
e0H0f0nCn , 0
HDgdd0nCn , l
iJf0F0nCn - C
Hh0000nCn . C
gkeCKHnCn N C
hd0E0HnCn NN C
hKehF0nCn and C
fg0IC0nCn of C
g0G000nCn u .
hE0cG0nCn und C
g0G000nCs . 0
G0g000nCs 00 ,
F0hF00nCs 000 C
g0G000nCs 000 N
dgFE00nCt , C
H0gb0dnCt , l
f0Gd00nCt , u
ah0Id0nCt and C
g0G000nCt u 0
f0Jbg0nN , u
EF00h0nN - C
J0j000nN 0 ,
I0i000nN 0 0
f0Gd00nN 0000 C
0dGf00nN 00000 C
h0G0D0nN C ,
fFJgf0nN C C
0Gfc00nN Cg C
G0g000nN assert l
I00gf0nN return C
f0F000nNN 00 C
0g0dH0nU : C
AC0Fg0nU and C
G0g000n_ primes (
gGB000naddress : l
feGFd0nand C C
gdD0G0nand Cg C
Hf0dd0nand the C
idJ000napt . 0
cddIf0narrived at C
00gG00nave , C
I0i000nbox 000 N
fG00d0nby Cg C
G0g000ncol 0 ,
d0G0f0ncorner of C
g000G0nde C l
hI0c00ndr . C
ff00H0nfor C C
g0dFE0nfrom C C
G0c0f0nhr : C
bdfG00nin C l
ldL000nin der C
dKg00hnit to C
d0fG00nlane N C
Hf00e0nlist of l
Ji0cb0nmodified by C
dg0H00nmoved to C
0Kdfh0nname : C
0g00G0nof Cg -
fcG000np . I
g0BF00npeople ' i
G0g000nplatz 000 ,
g0G000npostfach 0000 N
fH00d0nprof . C
0dGf00nrue de C
h0H000nsuite 000 ,
H0h000nsuite 000 N
j0J000nthe corner l
0Gd00fnthis is C
gH000dnto dr .
ghdGI0nto the C
j0J000nu . 0
g0G000nu 0 0
Gg0000nu C C
Ec0Fg0nuniversity of C
dHd0f0nvan der C
kd0dM0nwork for C
Hfdd00nz . C
Gg0000n| " C
DDdffHn| C C
Icebg0n| C l
Ih000dn| Cb l
Jk00E0n| Cn -
Ff0000n| add C
H0h000n| das C
Hfd0d0n| der C
Gd00f0n| die C
fF0000n| for l
dfdH00n| in C
Hf0d00n| mein C
Hh00c0n| meine C
hG000Dn| mr .
eg000In| ms .
Ke000jn| prof .
lH00I0n| the C
hc00H0n| the l
fG0c00n| u C
Hd00g0n| unser C
g0G000n| | 0
GbfabAn| | C
iD0EEDn| | l
G0g000o) =
Q0q000o, 0
f0F000o, 0000
G0g000o, 000a
H0d0g0o, Cb
J0hdd0o, Cg
D0g0F0o, Cn
Jdi000o, and
g0G000o, belgium
G0g000o, col
h0H000o, d
h0Hb00o, nan
g0G000o, rue
i0I000o, u
I0i000o- 00
BdG0f0o- 000
gfJ0d0o- 0000
hIeaD0o- C
fDf0G0o- Cb
BIe0h0o- Cg
iBG0E0o- Cn
gAH0Eeo. ,
edH00do. 000
I0i000o. 000000000000000
iI000bo. Cb
hGe00Go. Cg
Ddd0fGo. Cn
deH0d0o. o
Ngkdd0o. |
J0i0f0o0 )
Jek0E0o0 ,
M0m000o0 -
HeFfedo0 .
L0l000o0 000
L0l000o0 0000
H0gd00o0 00000
gdH000o0 ?
lfL0F0o0 C
i0I000o0 Cg
h0H000o0 Cn
h0H000o0 Cs
m0M000o0 Ct
gfMgedo0 N
h0H000o0 Ut
hbI0c0o0 in
f0Gd00o0 via
I0gde0o0 |
G0g000o0 }
G0g000o= =
Cgd0G0oC &
gHddD0oC '
hJDdf0oC (
iDFEdDoC ,
ieJeG0oC -
EBCCjGoC .
igK0A0oC 0
mhPdb0oC 00
lgOf00oC 000
e0Idf0oC 0000
d0mM00oC 00000
HKicidoC :
nGJdH0oC ?
hHEFhBoC C
ghHdFEoC Cg
dIeDiEoC Cn
ddgH00oC Ct
FDicDFoC N
dcfEJgoC NN
HgeC00oC U
iJ00d0oC _
fG00b0oC a
ee0dH0oC about
hH0000oC added
0gd0H0oC ag
kcLbdDoC and
fC0fH0oC as
hI0d00oC asked
fhCJd0oC at
BHd0g0oC auf
cf0Gb0oC by
dG00f0oC case
Gfc0B0oC columns
Gd00f0oC control
g0dId0oC country
K00hh0oC data
Gf0c00oC database
dGhHd0oC de
g0H00doC dem
h0H000oC der
gCFDd0oC di
gHd000oC die
Id0fedoC distance
Hh0000oC first
EfGed0oC for
HDddg0oC from
gdI0d0oC gardens
hd0IB0oC gave
fdd0H0oC gmbh
G00bg0oC grusse
fg0dJ0oC has
lE0eK0oC hat
g000G0oC health
GcegE0oC in
je0GH0oC is
kc0GH0oC ist
fcDdG0oC kg
g0H0e0oC kirche
0H0fe0oC left
gH0d00oC lives
gd00H0oC ltd
Gg00c0oC must
gFd0E0oC n
0dgH00oC nad
FgdHecoC of
if00K0oC office
FB0Eh0oC on
gd0dI0oC oy
0g0FD0oC pay
Gb00g0oC search
gG0000oC spent
fdH0d0oC street
ddHf00oC ter
gd0H00oC they
Hc0Fj0oC to
CfGFg0oC u
Hg00d0oC una
eB0iJ0oC und
G00fd0oC using
hGeGd0oC v
HEfdf0oC von
Ih0d00oC war
ie0bK0oC was
gf00I0oC website
G000g0oC weekly
BKh0g0oC were
Ff0000oC which
fb00F0oC wurde
eG0f00oC zum
dIADi0oC |
Ifg000oI ,
lLGdBfoI .
eHddc0oI C
gGd0D0oI Cn
k0L0f0oN ,
L0l000oN 0
H0h000oN 00
b0Gfd0oN 00000
J0j000oN >
hcI000oN C
J0j000oN Cg
H0g0c0oN Cn
g0Hb00oN Ct
g0G000oN Ut
G0g000oN assert
g0G000oN fpo
H0h000oN suite
h0H000oN u
hFGbccoU ,
gHd000oU -
iBGE00oU .
iJfFc0oU U
gI0ec0oU Un
gEbF00oU |
FbGdffoi .
Ff0000oi ?
cceGc0oi C
g0c0G0oi N
g000G0ol &
Ief00dol (
iEF0Dcol -
IbkBDEol .
gdI0d0ol 0
f0G0c0ol 00
g0AF00ol 000
gdIb00ol 00000
fGE0f0ol ?
HegaGfol C
If00edol Cb
DgH0ddol Cg
J0ffd0ol Ct
gfacEIol N
ja0dDJol NN
Jei000ol _
hH0000ol added
eGgeF0ol and
fF0000ol are
GB00g0ol as
Iddcddol by
g000G0ol collection
j0J000ol corner
hd0I00ol country
Hcbfe0ol de
f0000Fol driver
Ff0000ol e
Dg00Gcol for
f000F0ol gmbh
hE00E0ol has
Ief0f0ol in
DFhEb0ol is
EdJfgdol of
h000H0ol office
ed00cGol operator
h000H0ol separated
Hdced0ol u
G0g000ol via
k0KaEcol |
g00dH0ou )
Aff0I0ou ,
b0G0g0ou -
ifd0L0ou .
i0I000ou 0
i0Je00ou 00000
j0cHF0ou N
gF00D0ou in
i00dJ0ou is
g000G0ou team
Ideed0ou u
G000g0ou with
hFddH0ou |
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
