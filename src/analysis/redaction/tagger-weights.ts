/*
 * Written by bench/redaction-fit.ts; do not edit. What the tagger of names has learnt: for each feature one letter for each
 * of O, PERSON, ADDRESS, LOCATION, ORGANIZATION, TITLE (z to a: levels -26 to -1, 0, A to Z: 1 to 26), then the feature.
 *
 * Source  averaged perceptron on sentences of our own and on the tuning half of texts made by microsoft/presidio-research
 *         (MIT, (c) Microsoft Corporation). Only these numbers were taken from them.
 */
const PACKED = String.raw`
Kid0f0-1k"
Jeh00d-1k#
G0fd00-1k$
ai0dJ0-1k&
KhkbG0-1k'
CCi0H0-1k(
J0j000-1k)
CdfF00-1k*
gbDCGd-1k,
FdifIC-1k-
MJjhid-1k.
HhDbd0-1k/
JhhGCd-1k01
JdFgi0-1k02
LiFgfd-1k03
Igaaf0-1k04
HdBg00-1k05
I0i000-1k07
lDGcHC-1k:
iifHL0-1k;
L0l000-1k=
jfBIH0-1k>
EAiGb0-1k?
fId0d0-1k@
EhHHic-1kC
hMh0hF-1kCT
EhGGhD-1kCa
CebfG0-1kCb
I0j0D0-1kCd
eHIgff-1kCg
DEDgad-1kCk
GmgDL0-1kCn
fEcgFE-1kCnw
J0h0dc-1kCo
MhdiDe-1kCp
CfcGd0-1kCr
o0P0c0-1kCs
bdKdh0-1kCt
ldNfd0-1kCu
giEIE0-1kCv
DdhbcH-1kCw
kLcfEd-1kI
DIcegd-1kIp
gHDd0c-1kIv
Jcg0g0-1kM
ihHDGE-1kN
hdcJfE-1kNN
GHfEid-1kU
hIacd0-1kUg
e0Ge00-1kUt
DgeG00-1kUw
F0f000-1k[
Gdf000-1k\
EJjdd0-1k_
kCbLf0-1ki
FcgIfd-1kip
HdAdf0-1kiv
GEjFba-1kl
lKc0fH-1klT
m0N0d0-1kla
gGd0D0-1klb
Lfg0fc-1klc
mNegDD-1klg
gMhDfe-1klgw
E0hGd0-1klk
diFdI0-1kln
Jdi000-1klnw
dggdCK-1klo
FjJffE-1klp
i0I000-1kls
g0G000-1klt
le0HKd-1klv
iBgGIc-1klw
gJf0d0-1klws
OgGgm0-1ku
Hdfd00-1kuc
LFg0k0-1kuo
E0Heh0-1kuw
Kid0f0-1w"
Jeh00d-1w#
G0fd00-1w$
ai0dJ0-1w&
KhkbG0-1w'
CCi0H0-1w(
J0j000-1w)
CdfF00-1w*
gbDCGd-1w,
FdifIC-1w-
MJjhid-1w.
HhDbd0-1w/
JhhGCd-1w0
JdFgi0-1w00
LiFgfd-1w000
Igaaf0-1w0000
HdBg00-1w00000
H0h000-1w000000000000000
f0F000-1w00th
lDGcHC-1w:
iifHL0-1w;
L0l000-1w=
jfBIH0-1w>
EAiGb0-1w?
fId0d0-1w@
ihHDGE-1wN
hdcJfE-1wNN
F0f000-1w[
Gdf000-1w\
EJjdd0-1w_
FGgGgf-1wa
Jcf0fd-1wabout
FF0ch0-1wadd
j000J0-1wagainst
If0df0-1wals
iBI000-1wan
heFhGG-1wand
kg00M0-1wangebot
k0K000-1wapt
FLd0m0-1ware
FhgddJ-1was
mnLDNd-1wat
dHAed0-1wauf
fi0Kd0-1waus
dfG000-1wav
g0BG00-1wave
gf0Kd0-1wbad
H000h0-1wbank
GG0he0-1wbe
hg0dL0-1wbecame
mk0FPd-1wbei
gf0cJ0-1wbetween
gG0000-1wbirthday
if0cK0-1wbought
h0H000-1wbox
f000F0-1wbusiness
FGegc0-1wby
G0g000-1wcall
fJ0ch0-1wcalled
g0G000-1wch
fdaIe0-1wcite
jh0M00-1wcity
h000H0-1wclaims
K0hfd0-1wcode
I0i000-1wcol
jI0fF0-1wcompared
j0J000-1wcorner
h000H0-1wcorp
ddH0e0-1wcorso
G000g0-1wcountry
g0G000-1wcyprus
I0g0db-1wdas
hEBAF0-1wde
gD00fH-1wdear
0fHcd0-1wdei
Lkd0d0-1wden
FkMfg0-1wder
ggGDG0-1wdi
Kgf0f0-1wdie
F000f0-1wdifferent
Ff0000-1wdiscussing
iI0000-1wdoes
DaFdf0-1we
hI0be0-1wearly
Ig0f00-1wein
Ih00d0-1weine
Ih00d0-1weinen
ffcGF0-1wen
He0dd0-1wet
g0G000-1wfejedelem
g0G000-1wflat
IifgId-1wfor
EId0eg-1wfrau
lggMG0-1wfrom
gG0gG0-1wfur
cGf000-1wg
j0K0d0-1wgardens
hH0000-1wgave
gG0000-1wgiven
f0Gd00-1wgreen
hc00H0-1what
h000H0-1whealth
kI0bG0-1wher
Hc000g-1wherr
iJ00d0-1whi
jLdce0-1whim
gG0000-1wholder
Hf00cd-1wif
KhEdh0-1wim
JniRm0-1win
g0f0Jc-1winc
g000G0-1winnovation
Ifcdd0-1winto
fJHEii-1wis
gEGIhf-1wist
dG000f-1wjr
g0DF00-1wkingdom
h0H000-1wkirche
gg00I0-1wkunde
HiFCf0-1wla
cG00f0-1wlate
jd0dK0-1wlater
0i0FF0-1wleft
iedbK0-1wlike
Jddfd0-1wlist
F000f0-1wllc
dedH00-1wlos
fIe00d-1wm
jK0dd0-1wme
Jh0dc0-1wmeine
Gg0000-1wmemory
Ii0000-1wmet
dJddf0-1wmit
iJ00da-1wmr
icd00J-1wmrs
iB00dJ-1wms
Gd00f0-1wmultiple
Hdf0d0-1wmy
fh0Kd0-1wnach
eddH00-1wnad
eH000f-1wname
h0H000-1wnan
Jg00h0-1wneue
g0CF00-1wnorth
Jdddg0-1wnot
kHECC0-1wo
jgcHJb-1wof
hg00K0-1woffer
KbJimD-1won
Hedcd0-1wone
ga0cH0-1wopen
DH0he0-1wor
geJ0d0-1wp
EgDEc0-1wpeople
f0G0d0-1wpiazza
egdJ00-1wport
Fh000F-1wprof
f000F0-1wprofit
Jf0dg0-1wreturn
H000h0-1wright
H0iE00-1wroad
f0Gd00-1wrue
ggcJ00-1wsan
gI0dd0-1wsays
gD00F0-1wsister
f000F0-1wstandard
hJd0d0-1wstarring
g000G0-1wstate
g0G000-1wstrasse
G0f00d-1wstreet
g0G000-1wsuite
G000g0-1wtechnologies
kK00d0-1wtell
g0G000-1wterrace
fJ0ef0-1wthanks
igDdJE-1wthe
Gcf0a0-1wthen
eH0dd0-1wthink
Idded0-1wthis
hbJHkF-1wto
g000ED-1wtransit
g000G0-1wtwice
hdFED0-1wu
g0G000-1wul
iEfdJ0-1wund
Hf00f0-1wunser
Gfd000-1wusing
g0G000-1wutja
IhdDd0-1wv
hKhfF0-1wvan
hGjCKd-1wvon
gDcH0c-1ww
iEH0d0-1wwar
Jhd0c0-1wwhere
hd00I0-1wwie
deEhBH-1wwith
F0f000-1wword
hI0cd0-1wwould
gEd00G-1wx
gH000d-1wyou
Igc0d0-1wz
edIdd0-1wzum
FgfFE0-1|
eIfdd0-2k"
Icg00d-2k#
Iffd00-2k$
Eg0dG0-2k&
KGjdg0-2k'
Gdh0E0-2k(
MDn000-2k)
Fb0f00-2k*
feGhFE-2k,
GcChCC-2k-
agGFf0-2k/
NJmgg0-2k01
JkGIhf-2k02
ckKJic-2k03
biIdC0-2k04
H0Dh00-2k05
K0i0f0-2k07
MgjiH0-2k0a
cIiEdB-2k:
FgfcH0-2k;
K0k000-2k=
ffECG0-2k>
mEBHH0-2k?
DDkEDG-2kC
MJi0ij-2kCT
mhMLj0-2kCa
KEkdCd-2kCb
fbc0G0-2kCbw
MfkkI0-2kCd
cMiBhc-2kCg
GFFdid-2kCgw
GihHE0-2kCk
fjhaIJ-2kCn
idbeJE-2kCnw
BicEEG-2kCo
gGdjKd-2kCp
h0DG00-2kCs
keMBcd-2kCt
diDIA0-2kCtw
idDKe0-2kCu
fcGdD0-2kCv
KclffJ-2kCw
kFGaaG-2kI
DIedh0-2kIp
Jff0f0-2kM
geeDHE-2kN
ieGFdH-2kNN
IjFFgd-2kU
igFJa0-2kUt
f0F000-2kUu
FfhH00-2kUw
Kdgf00-2k[
Gdf000-2k\
JEk0d0-2k_
fbIDef-2ki
HFgDgd-2kip
gFJGhi-2kl
gJe0d0-2klT
khLEb0-2kla
Lggcg0-2klc
iMh0cc-2klg
GKggef-2klgw
qhJIOd-2kln
GGi0e0-2klnw
gIeGmJ-2klo
CHJigf-2klp
f0GEe0-2klt
jcKf0E-2klu
iDIgG0-2klv
dcJfee-2klw
ICi000-2klws
NkGfi0-2ku
Idf0f0-2kuc
lgJCI0-2kuo
m0Md00-2kuu
G0Kek0-2kuw
eIfdd0-2w"
Icg00d-2w#
Iffd00-2w$
Eg0dG0-2w&
KGjdg0-2w'
Gdh0E0-2w(
MDn000-2w)
Fb0f00-2w*
feGhFE-2w,
GcChCC-2w-
agGFf0-2w/
NJmgg0-2w0
JkGIhf-2w00
ckKJic-2w000
biIdC0-2w0000
H0Dh00-2w00000
H0h000-2w000000000000000
d0eG00-2w0th
cIiEdB-2w:
FgfcH0-2w;
K0k000-2w=
ffECG0-2w>
mEBHH0-2w?
geeDHE-2wN
ieGFdH-2wNN
Kdgf00-2w[
Gdf000-2w\
JEk0d0-2w_
HFgDgd-2wa
FE0cg0-2wadd
lCKgI0-2waddress
gB00G0-2wag
i00dJ0-2wagainst
hD0G00-2wam
FFHilI-2wand
md00N0-2wangebot
k0K000-2wapt
LECDmd-2ware
i0GJh0-2warrived
Hhg0gJ-2was
khI0J0-2wat
bFf000-2wauf
dfG000-2wav
fh0dK0-2wbecame
Cl00Ng-2wbei
Gh0dF0-2wbetween
ee0fI0-2wboth
hd00I0-2wbought
H0lI00-2wbox
jc0BJ0-2wbranch
If0dbd-2wbrief
0g0cG0-2wburo
cJffd0-2wby
gLgee0-2wcall
jLdcd0-2wcalls
DHg0f0-2wcan
fi0K00-2wcapital
dGf000-2wcard
fdaIe0-2wcite
ih0Md0-2wcity
h000H0-2wclaims
I0i000-2wcol
dHdcd0-2wcolleague
G00ee0-2wcollection
ecdH00-2wcompany
Gf00c0-2wcomplexity
Bh00Hb-2wcontract
f0Hbd0-2wcorner
fd00G0-2wcorporation
edIcd0-2wcorso
kf00L0-2wcustomer
e0G0d0-2wcyprus
BkEFG0-2wde
g0000G-2wdear
h0I0d0-2wdei
G000g0-2wdemo
flLfGc-2wder
f0G0c0-2wdi
IDdeh0-2wdie
F000f0-2wdifferent
Ff0000-2wdiscussing
H0dddd-2wdistance
f00F00-2wdown
jJ0000-2wdr
FEdg00-2wemail
gFD0d0-2wes
G0f0d0-2wf
g0G000-2wfejedelem
gG0000-2wfirst
Gf00d0-2wfixes
l0L000-2wflat
Gg0000-2wfleckens
GhfdHc-2wfor
Ked0eg-2wfrau
iDhKC0-2wfrom
Ff0fF0-2wfur
gGb000-2wg
h0HDd0-2wgardens
G0g000-2wgetting
fH0e00-2wgrusse
gG0000-2whad
gG0000-2whappy
gf0cJd-2whas
gI0g00-2whello
eidLe0-2where
Kh000g-2wherr
f0G0d0-2whigh
gJfd00-2wholder
jh0M00-2whome
J0e0i0-2whr
DIddh0-2wi
HgDed0-2wim
KlJIm0-2win
eIIlJi-2wis
aDFHjd-2wist
g0FdE0-2wkg
f0cG00-2wkingdom
lDbdM0-2wkunde
ddH0e0-2wlate
kg00M0-2wlater
fh000J-2wletter
HHddj0-2wlist
g0DGd0-2wlives
idDFH0-2wllc
g0Jde0-2wlocated
FfeFd0-2wm
IDgdf0-2wmeeting
iJ00c0-2wmein
Ff0fbF-2wmessage
gH000d-2wmet
G0g000-2wmobile
Kj00d0-2wmodified
hjFK00-2wmoved
hH0000-2wmr
hJd0d0-2wms
gH0d00-2wmust
bIg0e0-2wmy
eL0dgh-2wname
hI00c0-2wnamed
g0Gc00-2wnan
fdG000-2wneue
FHfdg0-2wnot
Gf0d00-2wnumber
iEFCC0-2wo
CjGcHb-2wof
lb00L0-2woffer
fdbG00-2woffices
FDJflD-2won
k000K0-2wopen
gh00K0-2wour
gcH000-2wp
Gg0000-2wparent
Gdde00-2wplace
f0BGd0-2wpostfach
Ged0d0-2wproblem
gG0000-2wprof
Gf0c00-2wproposal
f0F000-2wqueen
dfH0b0-2wrefers
eiK000-2wreturn
dg0H00-2wreturned
hH0000-2wreview
0I0dh0-2wright
H0hCd0-2wroad
Cg0Gc0-2wrules
fCIc0f-2ws
gf0hL0-2wsales
cfG0c0-2wsame
G0d0f0-2wsave
0F0f00-2wsays
DfHf00-2wse
H00fe0-2wsearch
0f00F0-2wshe
G000g0-2wshould
feB0H0-2wsie
Gf00d0-2wsieve
fF0000-2wsigned
FG00i0-2wsongs
hbGE00-2wst
ig00K0-2wstill
gfdKf0-2wstreet
gdH000-2wsuite
Ff0000-2wsupport
I0c0h0-2wsystem
fJ0h00-2wtalking
cf000G-2wtechnologies
g0Hd00-2wterrace
hI0be0-2wthan
gG0000-2wthanks
IgfgGB-2wthe
Gc0f00-2wthem
F0f0a0-2wthen
GIgd0h-2wthis
gHGfhF-2wto
gdGcF0-2wu
gdH000-2wul
Hfcd00-2wuna
iEdeJ0-2wund
g0G000-2wunit
Ag0Jg0-2wuniversity
hD0G00-2wup
cf00F0-2wus
H00g0d-2wuse
Gdf000-2wusing
i0I000-2wutja
dJhfE0-2wvan
G00df0-2wversion
FFhgF0-2wvon
gH0d00-2ww
f0G0c0-2wwar
iJdfF0-2wwas
fF0000-2wwhat
fH00f0-2wwho
fI0g00-2wwife
DgbceI-2wwith
j000J0-2wwon
ledfO0-2wwork
hA00H0-2wworks
Gg0b00-2wworld
hC0H00-2wwurde
Bfd00G-2wx
hj0II0-2wyear
Igc0d0-2wz
i0I000-2wzum
GKrBLC-2|
Hf0dd00k!
Khf0d00k"
H0h0000k#
I0gf000k$
ff00Ic0k&
LglCF00k'
Mfh0h00k(
Lbhfe00k)
Jdfg000k*
Rjkgff0k,
dCefHC0k-
Iiee0G0k.
HgBdDd0k01
ijPfed0k02
ciK0f00k03
gdKff00k04
k0Mg000k05
L0l0000k07
j0Nhf00k0a
Qglff00k:
Lggcf00k;
L0l0000k=
M0l0c00k>
Rflfi00k?
nMgHGe0kC
bjd0dL0kCT
jlQgfF0kCa
nNgDFd0kCb
jJeeG00kCbw
HfbhG00kCc
IChdd00kCd
qOJGfg0kCg
hJEhD00kCgw
ogLNed0kCk
tQEGG00kCn
kKDfcE0kCnw
hghdN00kCo
GhFdc00kCp
efEGd00kCr
oCQee00kCs
qhNNg00kCt
idFJfd0kCtw
hAKff00kCu
cbhGE00kCv
HjfEGc0kCw
hGeDBD0kI
FHddgd0kIp
fHDf0c0kIv
dLgdh00kM
hd00I00kMo
Sikgi00kN
Rdofde0kNN
kKgKh00kU
jJhH000kUb
jIaFd00kUg
jKbf000kUn
mhJLd00kUt
EgcF000kUw
Jgf0000k\
Idff000k]
Kgi0000k_
GdFagd0ki
Kfff0d0kip
Mgj0d00kiv
KFiBhb0kl
Gj0cfJ0klT
gfLfd00kla
lLfdG00klb
HfEfd00klbw
Mggdfc0klc
hMgfe00klg
KfhBfA0klgw
leILh00klk
mPfBe00kln
Lfi0d00klnw
FghfJa0klo
OfjCid0klp
h0Icd00kls
kfFLf00klt
UlrbgG0klw
hgIiK00ku
iE0EE00kug
g000G00kugw
mfDfO00kuo
f0Hcd00kuu
heGCE00kuw
G0g0000k}
Hf0dd00w!
Khf0d00w"
H0h0000w#
I0gf000w$
ff00Ic0w&
LglCF00w'
Mfh0h00w(
Lbhfe00w)
Jdfg000w*
Rjkgff0w,
dCefHC0w-
Iiee0G0w.
HgBdDd0w0
ijPfed0w00
ciK0f00w000
gdKff00w0000
k0Mg000w00000
H0h0000w000000000000000
G0g0000w0000000000000000
Qglff00w:
Lggcf00w;
L0l0000w=
M0l0c00w>
Rflfi00w?
Sikgi00wN
Rdofde0wNN
Jgf0000w\
Idff000w]
Kgi0000w_
JCefef0wa
00Gg000wafrica
g000G00wag
afHiEE0wand
h0I0d00wapt
L0h0gd0was
K0hfd00wat
dfG0000wav
F000f00wbackup
id0Kd00wbad
00fF000wbelgium
If0d0d0wbest
h0H0000wbox
f000F00wbusiness
fd00G00wbv
Hdc0f00wby
0dgH000wcape
g000G00wcare
g0G0000wch
00fG0d0wchile
f0dIe00wcite
h000H00wclaims
G0d0e00wclosed
Lfggd00wcode
I0i0000wcol
Hdd0e00wcompany
g000G00wcompared
k0K0000wcorner
id0dJ00wcorporation
feH0B00wcorso
G000g00wcustomer
jHDdF00wde
G000g00wdear
g0H0d00wdei
g0G0000wdem
Ifddd00wden
hHd0A00wder
H00ff00wdf
geEGB00wdi
F000f00wdifferent
g000G00wdimensional
H0d0de0wdistance
Hhf00F0wdr
Jdhdd00we
e0gI000wel
GDi0000wf
g0G0000wflat
H000gd0wfor
Kh000h0wfrau
cGf0000wg
g0H0d00wgardens
hd00I00wgmbh
Ff00000wgrant
G00cf00wgrusse
h000H00whealth
Hg0dc00whello
H0000h0wherr
Gg00000whu
00gG000whungary
HBfdd00wi
Ff00000widea
Odjfh00win
gcd0I00winc
g000G00winsurance
Gd00f00wintegers
Nckdfd0wis
g0BG000wislands
eGEf000wisrael
Ihc0000wit
dG000f0wjr
Gg00000wjust
hbFFd00wkingdom
h0H0d00wkirche
Gg00000wkunde
DgGAd00wla
JicddD0wline
ga00H00wllc
h00H000wlos
G00bfd0wmanhattan
f000F00wmanually
Gg00000wmark
Gedd000wmay
Gf00c00wmeine
f0bF000wmill
oI00dL0wmr
jf000L0wmrs
mi00dP0wms
g0dH000wnad
hdFG0c0wnan
i0CI000wnorth
iGECB00wo
ccGJig0wof
H0g0d00woffice
K0fdh00won
g00cH00wopen
00fF000wosterreich
geK0dd0wp
Gdf0000wpdf
Ih00d00wpip
Ih00d00wpop
gedJ000wport
Fg000D0wprof
f000F00wprofit
G00g000wpython
g000BF0wresources
bFgD000wrica
f0Gd000wroad
i0c0I00wsa
Gg00000wsaid
gecJ000wsan
Gfd0000wsave
F000f00wsearches
Gf0cb00wserver
f000F00wservice
d0eHd00wspain
J0gfd00wst
f000F00wstandard
g000G00wstate
g0G0000wstrasse
Jdi0000wstreet
h0H0000wsuite
F000f00wtag
G000g00wtemplate
fdG0000wterrace
Gdf0000wthat
FgHced0wthe
F0f0000wthen
Gb0fd00wthis
Odjfgd0wto
i000HD0wtransit
g000G00wtwice
F000f00wtypes
hACFD00wu
g0G0000wul
I0f0f00wund
g0G0000wutja
GgdFc00wv
F000f00wvalidation
jKgfI00wvan
h000H00wview
LDhgg00wvon
gG00000wwant
G0g0000wwe
I000i00wweekly
G000g00wwith
F0f0000wword
gEd00G0wx
h0I0d00wzum
G0g0000w}
bG0bg01k!
Ief0d01k"
F0f0001k#
G0fd001k$
Fi0dI01k&
GFkcF01k'
IHidg01k(
EigDI01k)
igEaHF1k,
DFghDE1k-
jIGCEg1k.
Kfefbd1k01
JhDed01k02
HgDEg01k03
GgDFg01k04
f0DIfd1k05
G0g0001k06
L0l0001k07
E0Gff01k0a
IHjBg01k:
begJd01k;
J0j0001k=
K0k0001k>
DGfgC01k?
HFhfdD1kC
Jh00fb1kCT
hhN0gd1kCa
FiB0G01kCbw
HdCee01kCc
H0g0d01kCd
CcGfgF1kCg
HhFed01kCgw
haLeg01kCk
jFEfFF1kCn
hCGdcF1kCnw
dkg0N01kCo
Jdf0fd1kCp
ddI0ed1kCs
ggJDd01kCt
g0FF0d1kCtw
IdA0h01kCu
he0HE01kCv
KiFCBi1kCw
eIeBed1kI
GFfde01kIp
FGfde01kM
gd00H01kMo
kfFbHH1kN
kajGJH1kNN
EGhDgD1kU
CHi0001kUb
iKbf001kUn
i0IDd01kUt
G0g0001k]
DGgd001k_
fFFBg01ki
GDf0dd1kip
Ide0dd1kiv
gbeHfG1kl
Ji0c001klT
hfNhd01kla
dGf0Ed1klb
I0i0001klc
aFfFfA1klgw
gdJaf01klk
jJgECE1kln
DIh0f01klnw
keeeNa1klo
FFiHh01klp
h0H0001kls
l0JGd01klt
EbFGhf1klv
gdhGDH1klw
aeHGj01ku
mfbfO01kuo
h0H0001kuu
FfDCf01kuw
G0g0001k}
bG0bg01w!
Ief0d01w"
F0f0001w#
G0fd001w$
Fi0dI01w&
GFkcF01w'
IHidg01w(
EigDI01w)
igEaHF1w,
DFghDE1w-
jIGCEg1w.
Kfefbd1w0
JhDed01w00
HgDEg01w000
GgDFg01w0000
f0DIfd1w00000
G0g0001w000000
H0h0001w000000000000000
H0h0001w000a
IHjBg01w:
begJd01w;
J0j0001w=
K0k0001w>
DGfgC01w?
kfFbHH1wN
kajGJH1wNN
G0g0001w]
DGgd001w_
GEd0gd1wa
hI00d01wadded
g0G0001wafrica
g000G01wag
fH0bd01wagreed
G0g0001wan
gDFhGE1wand
Ji00d01warrived
CFgcDd1was
gH0ac01wasked
ECgHh01wat
Hf0f001waus
li0dO01wbecame
F0f0001wbelgium
ieJ0001wbox
Gf0d001wbranch
fd00G01wbv
EccGg01wby
EDgEd01wc
Jcd0h01wcan
H0hc001wcape
g000G01wcare
dJ00i01wcase
g0G0001wch
G0g0001wchile
g0DE001wchina
h000H01wclaims
Hdddd01wcode
I0h0c01wcol
fd00FD1wcomputer
gG00001wconcert
k0K0001wcorner
id0dJ01wcorporation
Hf0ce01wcorrelation
ld0Md01wcountry
f0F0001wcyprus
jdJ0001wd
Hd0gA01wdata
Ig0cd01wdatabase
f0H0f01wdei
g0H00d1wdem
lGI0D01wder
cgCGA01wdi
g000G01wdimensional
Lfddfe1wdistance
Ff00001wdoes
df0Ie01weinen
D0hF001wel
Gf00d01wevery
G0g0001wf
dG00e01wfamily
G0g0001wfax
fG00cc1wfields
Hg00c01wfirst
h0H0001wflat
CjHEad1wfor
0F00f01wfound
g0G0001wfpo
FGdbi01wfrom
Hh000b1wfur
eHe00d1wg
g0H0d01wgardens
hf0JD01wgave
gd00H01wgmbh
f0d0G01wgroup
G00cf01wgrusse
gG00001whad
lbd0Md1whas
oCG0M01what
h000H01whealth
f0F0001whigh
hId0001whis
G0g0001whungary
GEgd001wi
Ff00001widea
dIciE01win
ffd0J01winc
g000G01winsurance
ldcFLd1wis
hGE0001wisrael
kCdGIb1wist
Gf000d1wit
j0K0dd1wkirche
dgGEd01wla
adIDgd1wlast
fI0g001wleft
Hdd0e01wlist
jJ00001wlives
fd00H01wllc
edd0H01wltd
g0G0001wmalta
h0I0c01wmarkt
Gd00f01wmeeting
Gf00d01wmust
DeddG01wn
df0Ie01wnach
0efH001wnad
g0CF001wnan
G0f0c01wnorm
Kef0g01wnot
iI00001wnovel
gfGEC01wo
GhHEhe1wof
ihhdO01woffice
Eg0eG01woffices
HFdFk01won
de00G01wopen
hf0EI01wpay
Jh0dd01wpop
g0G0001wportugal
I0g0e01wpostfach
0g00G01wprice
f000F01wprogramming
ie0fL01wreports
00gG001wrica
g0G0001wroad
FiDDB01ws
i0c0I01wsa
jJ00001wsaid
F000f01wsearches
g0Hd001wseems
DfdHd01wsigned
de00G01wsince
G0d0f01wsize
Ff00001wsoftware
hH00d01wspent
k0Lcd01wst
h0I0d01wstrasse
kfM0001wstreet
HCh0001wsuite
G00df01wsystem
BHddf01wt
Hd0df01wtable
gf00I01wteam
0g00G01wtechnologies
G00df01wtemplate
fdG0001wterrace
JfcCg01wthe
h00H001wthey
DedIg01wthis
LEiHld1wto
g000FD1wtransit
F000f01wtypes
HiDDe01wu
f0F0001wukraine
Jg0de01wuna
eAfeI01wund
G000g01wupdates
00Gg001wutca
BFg0Ff1wvan
h000H01wview
HEfDi01wvon
Igc0d01wwar
lE0FI01wwas
I0g0d01wwe
he0bI01wwebsite
I000i01wweekly
FLi0j01wwere
cH0gd01wwho
Hd0Hj01wwith
F0f0001wword
iD0dJ01wwurde
hGF0ac1wyesterday
Gdf0001wyou
eH0de01wzum
G0g0001w}
OHnbgg1|
Gf00d02k!
hEdcI02k"
G0fd002k$
Hf00f02k&
GFkCC02k'
IGidf02k(
IjgDG02k)
edIdfC2k,
HfFghG2k-
E0gfCF2k.
Igc0e02k/
KGlJif2k01
IghgJd2k02
FdHefd2k03
gGheI02k04
effKf02k05
L0l0002k07
gFGbf02k0a
JGiDgg2k:
Gde0002k;
G0g0002k=
gfdFH02k>
keIcH02k?
begCfJ2kC
Lj00fb2kCT
lhOdA02kCa
GFgfbC2kCb
BgecI02kCbw
KiCef02kCc
GgdFd02kCd
FKEkgd2kCg
FFEei02kCgw
lfMNle2kCk
dbjBHH2kCn
iJF0ga2kCnw
Kfh0c02kCo
KHgDl02kCp
fGDdd02kCr
ggafL02kCs
iCNeie2kCt
keNfb02kCu
OgjbiF2kCw
FncJFF2kI
GCbdf02kIp
Kgede02kM
eFlDFI2kNN
HigEED2kU
fGd0002kUb
Fh0Fd02kUg
fIbe002kUn
hcF0F02kUt
fIg0002k\
Hdg0002k]
Jbg0e02k_
hHEeCd2ki
eGfGAf2kip
Khd0dd2kiv
heJ0d02kla
gJfdEd2klb
LDkdd02klc
Gg00002kld
jIGdcD2klg
iKiFhH2klgw
m0HHE02klk
oIf0KH2kln
GCdce02klnw
dgccIa2klo
IIkhHg2klp
lFHHd02klt
edHdc02klu
jFcGHf2klv
CHEhec2klw
dgd0Jd2klws
IfIdk02ku
g0aG002kua
Ffc0Gf2kuo
GbcBg02kuw
G0g0002k}
Gf00d02w!
hEdcI02w"
G0fd002w$
Hf00f02w&
GFkCC02w'
IGidf02w(
IjgDG02w)
edIdfC2w,
HfFghG2w-
E0gfCF2w.
Igc0e02w/
KGlJif2w0
IghgJd2w00
FdHefd2w000
gGheI02w0000
effKf02w00000
H0h0002w000000000000000
JGiDgg2w:
Gde0002w;
G0g0002w=
gfdFH02w>
keIcH02w?
eFlDFI2wNN
fIg0002w\
Hdg0002w]
Jbg0e02w_
dadGEf2wa
G00fd02wadd
fF00002waddress
f0Gd002wafrica
Ihd0c02walgorithm
gH00e02walways
FDgdD02wan
BkffNd2wand
gG00002wanswer
d0Hfd02wapt
Ihd0c02ware
Hg00d02warrived
HdecBd2was
FGeag02wat
Gf0d002wauf
Hd00f02wbank
kf00L02wbecame
gG00002wbefore
00fIf02wbelgium
gC0cH02wbetter
heJ0c02wbox
kfcGdK2wbut
BGedd02wby
FEg0fF2wc
FJdje02wcan
D0hG002wcape
hDJdf02wcase
gaG0002wch
Gg00002wcheck
c0Gde02wclosed
H00df02wcode
I0h0c02wcol
f0Gd002wcongo
fF00c02wcould
id0J002wcountry
idJ0002wd
Gg00c02wdass
eBbdG02wde
iDdKf02wden
DG00ff2wder
GGifC02wdi
gJDff02wdie
Igb0dd2we
jg00L02wein
Gf00d02wenter
F0f0b02werror
gH00d02wet
hH00002weverything
F0gD002wf
G0fd002wfax
gG000c2wfields
gdH0c02wflat
bhMjDd2wfor
eH0de02wfound
Hh00D02wfounded
0eG0e02wfpo
FGdch02wfrom
Hge0002wg
h0H0002wgardens
hGd0F02whas
fgG0Lk2what
de0Hd02whave
lL00002whello
fH00ea2where
eGd0002whis
GGddh02wi
H0c0fd2wif
lE0Kd02wim
Iai0002wimportant
fhJjJ02win
Hf00d02wincorrect
Ff00002windex
g000G02winsurance
ijeEOh2wis
EgdCF02wist
HgdFf02wit
jf00K02wits
gG00002wkeys
f0F0002wkingdom
h0H0002wkirche
cgGC002wla
hFIedd2wlast
hH00002wle
g00bG02wletter
G0d0e02wlist
fh00J02wlocated
G0f0c02wltd
Hf0dd02wmail
Gf000d2wmanhattan
0L00l02wmet
f00If02wmorning
Ahc0H02wmoved
Gge0D02wn
DefF002wnad
jfbcL02wnew
Lk0d002wnicht
G0fd002wnorm
J0fdg02wnot
dhIdEd2wo
EiHEg02wof
ffg0K02woffice
fe0Id02wold
IIdbl02won
Jgf0d02wor
gH0e002wordered
Gg00002wordering
g0G0002wpass
gd00H02wpay
g0G0002wportugal
cFg0D02wpostfach
cf00G02wprice
f000F02wprogramming
00deG02wpsc
g000G02wresources
0H0dg02wright
0fG0d02wring
h0H0002wroad
jJcCC02ws
Edc0Ff2wsa
hF0cdH2wsaid
F000f02wsearches
h0H0002wseems
h000H02wservices
Igdd002wset
Gh0D002wshare
Ii00002wsie
hI0db02wsold
i0I0002wst
BfG0d02wstarting
ffI0d02wstrasse
jfK0002wstreet
F0f0002wstring
ieJ0002wsuite
g000ED2wsystems
Fi0DE02wt
ff00H02wteam
g0G0002wterrace
iLded02wthat
fHcgGd2wthe
F0f0002wthen
cf0Gc02wthey
HgAcc02wthis
di00J02wthree
JBgee02wto
mH0DI02wtwo
Hfcda02wun
ibIeF02wund
Idcbg02wv
HfddFf2wvan
eG00d02wvery
F000f02wvon
nEfGII2wwas
Jdg0d02wwe
hc00H02wwebsite
dK0ei02wwell
HdG0j02wwere
JkdHdd2wwhich
gJ0de02wwho
hJ00f02wwir
Hd0ef02wwith
if00J02wwon
he000I2wwould
gH0a0d2wwriting
dGHfh02wwrong
iG0Fb02wwurde
KDffg02wyou
fe00H02wz
gf00I02wzu
gcI0d02wzum
G0g0002w}
HDhIei2|
YLrMCJ>0
Lg00d0>0"
H0f000>0#
I0dd00>0$
Kff000>0'
Kd00d0>0(
Kdff00>0*
Oji0dd>0-
Egcdfd>0.
Jfh000>0/
NefcDd>001
IiMffd>002
HiI000>003
FdIfd0>004
g0Fd00>005
N0f000>007
C0Igd0>00a
Ld0dd0>0:
L0g000>0=
M0f0c0>0>
Kd0ff0>0?
Hb00d0>0@
hLlcLc>0C
Ejd0dN>0CT
khMgfF>0Ca
lMdDcd>0Cb
hKdeE0>0Cbw
IfdfH0>0Cc
ICcd00>0Cd
pPEEdf>0Cg
hLdfD0>0Cgw
odgOA0>0Ck
rLgGH0>0Cn
IgHdC0>0Cp
CedHd0>0Cr
oEPee0>0Cs
ogHNf0>0Ct
idCHf0>0Ctw
ecLfE0>0Cu
lGDGe0>0Cv
JajDGG>0Cw
EgHhfD>0I
Jd00dd>0Ip
GHddg0>0M
i0f000>0NN
BcfJe0>0U
jF0H00>0Ub
jKdc00>0Ug
i00000>0Un
mf0K00>0Ut
c0G0e0>0Uu
Jd0f00>0]
FCcfdd>0i
Lg0f00>0ip
IEf000>0iv
ECkdId>0l
Ig00fJ>0lT
kdJdd0>0la
jJ0dC0>0lb
Ff0d00>0lbw
Ng0dfc>0lc
iNhfbe>0lg
EGgcdd>0lgw
kcdKd0>0lk
kCFfC0>0ln
Hfd000>0lnw
Nfgefd>0lp
h0Ecd0>0ls
kfdGd0>0lt
bdGfaa>0lu
JckbGg>0lw
Hd0c00>0lws
DiihO0>0u
iE0EF0>0ug
g000I0>0ugw
l000d0>0uo
Df0DF0>0uw
RSugrg>1
Jf0d00>1!
Ked0d0>1(
Ljg0f0>1,
BMf0i0>1-
fK000d>1.
Lfd0d0>1:
Eg0000>1;
Hd0000>1?
EId0g0>1C
gJd000>1Cb
iM00g0>1Cn
hH0000>1Cnw
fLd000>1I
fI0000>1Ip
gJ0000>1M
Igh000>1N
gJ0000>1U
cI0000>1Ub
dK0000>1Un
Hf0000>1\
Jg0000>1_
He0000>1i
Jie000>1iv
dH0000>1lb
Ki0000>1lgw
gL0000>1ln
Ia0000>1lnw
fG0d00>1lv
Llf0b0>1lw
gF0000>1u
ssZooj>2
00if00>2'
kdKf00>2-
HdG0f0>2.
e0H000>2/
i0H000>201
j0K000>202
g0H000>203
f0G000>204
f0k000>207
i0K000>20a
00j000>2=
00k000>2>
K0l000>2?
gjLded>2C
IaK000>2Ca
0hK000>2Cg
0fOe0d>2Ck
0eI0f0>2Cn
00Kf00>2Ct
Ldif00>2Cv
f0J0f0>2Cw
d0Jcf0>2N
H0l0d0>2NN
0dJ000>2Ut
00Hf00>2i
idI000>2l
J0I000>2la
d0K000>2lk
H0gdef>2lw
OlmSl0>3
G00f00>3)
I0dgd0>3,
g0Mf00>305
I0hd00>3:
K00cd0>3;
hfeI00>3C
H0bCg0>3Cw
g0eI00>3I
I0he00>3N
I00f00>3NN
f0dH00>3i
EcfI00>3lv
K0hDd0>3lw
d0Ie00>3u
KntjTj>4
0000Ic>4&
Ae00G0>4'
K000e0>4)
I0g0E0>4,
jff0M0>4-
Fdd0Ig>4.
H000g0>4?
fd00Gb>4C
bf0dI0>4Cn
g000P0>4Co
fde0Jd>4Cw
d000I0>4Mo
M0g0g0>4N
K0d000>4NN
L0d0l0>4l
0G00f0>4ln
H000K0>4lo
H00bg0>4lw
0000j0>4u
00d0P0>4uo
FJm0gP>5
H0d00d>5,
gjf00K>5.
fJ00g0>5C
I0000e>5NN
g0f00L>5lw
F0f000a# #
0h00H0a& Cn
e00dG0a& lv
gF0fG0a' C
G0f0d0a' l
fCd0G0a( C
I0i000a) =
Gd0f00a* *
g00G00a* l
F0f000a, -
Q0q000a, 01
h0H000a, 02
f0G0d0a, 03
idK0d0a, 04
IfdGh0a, C
dHfCc0a, Cb
iJdBb0a, Cg
dfKh00a, Ck
0geHC0a, Cn
g0Hd00a, Cs
i0IC00a, Ct
DeeEFfa, Cw
IgfdD0a, I
Hdfd00a, N
GAEfg0a, l
g0G000a, la
dGf000a, lg
dHg000a, lgw
j0JEf0a, lk
fd00G0a, ln
H0h000a, lnw
g0G000a, lo
Hcg000a, lp
D0hBHca, lw
h0G0A0a, u
gdHdD0a, uw
K0k000a- 02
i0I000a- 04
G0fd00a- 0a
GeDde0a- C
gdG0D0a- Ca
eJe0g0a- Cg
ghG0H0a- Cn
Hcf0d0a- Cw
hE00F0a- l
cf000Ga- lg
I0i000a. 07
DFb0g0a. C
jIF0d0a. Cn
FFg0d0a. Cw
gdF0F0a. I
Jj0000a. Ip
fGd000a. U
eH0de0a. l
F0f000a. lo
g0G000a/ 01
I0i000a01 ,
J0i0bda01 .
p0P000a01 0a
cffGE0a01 C
f0F000a02 .
G0g000a02 /
J0j000a02 02
G0g000a02 03
k0K0d0a02 0a
F0f000a02 :
f0G0d0a02 Cn
g0G000a02 lw
f0G00da03 ,
K0k000a03 -
f0F000a03 02
K0k000a03 03
K0k000a03 04
ffId00a03 C
deG000a03 Cn
G0fc00a03 Cv
h0H000a03 U
F0f000a04 .
G0g000a04 02
G0g000a04 04
ddGe00a04 C
00gG00a04 Ck
g0G000a04 l
G0f0d0a04 lw
g0G000a04 u
gdId00a05 C
H0h000a05 N
I0i000a07 ,
h0H000a0a ,
L0l000a0a 0a
g0G000a0a Ca
f0Gd00a0a Ck
i0I000a0a N
G0g000a: 03
j0J000a: 04
IfhEDea: C
Dh0G00a: Cnw
dGf0b0a: lg
fe0BG0a: lw
I0i000a= 02
I0i000a= =
gg0HE0a? C
g000G0a? lw
f00cF0aC '
Gff0E0aC ,
Ih00d0aC .
hdI000aC 02
gdI000aC 03
fKGdk0aC C
dHgD00aC Cg
dIfEg0aC Cn
hdg0L0aC Co
f0dG00aC Cr
IiIhe0aC Cw
iHF0d0aC I
GfA0d0aC N
Hdgb00aC NN
CgcED0aC i
Gf00d0aC iv
DgDGf0aC l
Gdd0d0aC lo
Gg0000aC lp
FJiGj0aC lv
ef0eIBaC lw
cGAcf0aC u
f0fdJ0aC uo
jed00LaCT .
iKd0d0aCT C
dHd0e0aCT Cn
hH0000aCT Cnw
G0g000aCa ,
00iI00aCa Ct
G0fd00aCa Cv
hbFdF0aCb -
fKefe0aCb C
0h00H0aCb Cg
Hd00g0aCb Cw
fdC0G0aCb lw
I0i000aCd 04
cfG000aCg ,
gcI0e0aCg -
Gg0000aCg .
fdG000aCg 02
eIicE0aCg C
0Jgdf0aCg Cn
fHd0d0aCg I
fF0000aCg Ip
J0j000aCg N
Hh0000aCg l
gG0000aCg lv
gcJ00faCg lw
G0f00daCk .
h0Hd00aCk 05
fd00G0aCn &
e0g0I0aCn ,
fGC0e0aCn -
f0F0b0aCn 02
0G00g0aCn C
g0G000aCn Ca
Gg0000aCn lv
D0h0G0aCn lw
j0d0KcaCo .
H000h0aCo lw
Cf0gH0aCp C
Hg00d0aCp Cgw
Hd00g0aCp Cnw
h0H000aCp lp
h0H0c0aCs 01
j0J000aCs 02
g0G000aCs 03
G0g000aCt .
g0eI00aCt I
G0fd00aCt lw
g0G000aCt u
h0H000aCu .
g0G000aCu 03
g0H0d0aCu 04
feCGA0aCv C
0ed0G0aCv Cn
B0F0g0aCw ,
f0b0F0aCw 02
gGADd0aCw Cg
jGCcG0aCw Cgw
dbIh00aCw Ck
fJ0Ej0aCw Cn
DfdfH0aCw Cnw
h0GEb0aCw Cv
bCjALhaCw Cw
g000G0aCw Mo
g0BEiJaCw lw
F000f0aCw u
i000I0aCw uo
hF0CE0aI '
efD00GaI -
nKI0FhaI .
fc00F0aI Cn
G0fd00aI N
hI000daIp .
gG0000aIp C
fG000caIv .
k0K0b0aN ,
H0g0b0aN -
M0m000aN 01
Jie000aN 02
G0g000aN 03
g0Hd00aN 04
i0I000aN 05
M0l0c0aN >
AfFfFCaN C
fDhIb0aN Cg
fCKgedaN Ck
dheEI0aN Cn
f0G0d0aN Cu
00hFD0aN Cv
fDG0f0aN I
Idgd00aN i
g0G000aN lt
g0DcF0aN u
g0G000aNN 02
Dd0efHaNN Cw
h0Jf00aU ,
F0f000aU 03
GdD0edaU Cw
hI0d00aU Un
c0hJf0aU lw
gG0c00aUg U
Gdf000a\ "
hH0000a_ C
G0g000a_ lw
fcG000ai .
efDG00ai C
gG0000ai lg
fe0H00aip C
Ged000aip l
hEG0c0al -
Ligcd0al .
g0G000al 01
f0F000al 02
g0G000al 03
dedAH0al C
hKdeeDal l
g00G00al lgw
DGf0e0al ln
Gg0000al lnw
haddJ0al lo
Gdf000al lp
Gfc0b0al lv
iD00dIalT .
g0G000ala .
g0G000ala l
fJdf0dalg l
gIade0alg ln
gFf0DFalg lw
iIdFd0algw C
fF0d0Dalgw l
gC00G0aln -
Dg00E0aln lw
I0i000alnw 01
f0G0b0alo ,
bf0d0Galo C
f0000Falo Cw
BDgfFEalp C
gdGFd0alp Cg
gG0000alp Cgw
Ifdd00alp Cn
g0G000alp Cs
A0E0hFalp Cw
DdIbh0alp lw
AfG0d0alv .
iF00G0alv Cw
FgdaF0alv l
hHd0D0alv lp
I0i000alw '
H0g0cdalw ,
Ifc00falw -
Lgddefalw .
CgG000alw 03
h0H000alw 05
heGCGealw C
ge000Ialw CT
kFH0gHalw Ca
iDEEC0alw Cb
hH0000alw Cbw
fFFACgalw Cg
gIagD0alw Cgw
aBfFa0alw Ck
dgccI0alw Cn
g0G000alw Cp
i0J0c0alw Cs
hdEIc0alw Ct
f0CF00alw Ctw
dfaEFcalw Cw
HfDed0alw I
Ji0dA0alw M
GFdgd0alw U
gF0D00alw Ub
gF0D00alw Ug
gf0I00alw Ut
Iadf0dalw ip
hH0000alw iv
hd000Ialw lT
hF0bE0alw lb
hKdCfcalw lg
Jgfcd0alw lgw
gcdI00alw lk
iGFaA0alw ln
M0jCi0alw lp
gdbJd0alw lt
GeFee0alw lv
HakfHDalw lw
FfgdI0alw u
ed0dG0alw uw
I0g0f0au ,
h0H000au 01
g0Hd00au 05
f0F000au N
H0d0g0au lw
Idg0d0au u
I0f0h0auo ,
G0g000auo N
g0G000auw 01
IdfaCfa| C
ed00dHa| CT
fG0d0Ca| Ca
gF00D0a| Cb
BGdeb0a| Cg
Gf00c0a| Cgw
gD0cF0a| Cn
Gf0d00a| Cnw
Ie0df0a| Cp
fd0G00a| Ct
fb00F0a| l
Gd0dd0b! |
F0f000b# #
fd00Hcb& Cn
I0id00b' .
gD0dG0b' C
EhDDB0b' i
Jdd0g0b( C
H0ff00b) lw
F0f000b, -
Q0q000b, 01
i0I000b, 04
j0J000b, Ck
i0K0e0b, Cu
D0g0E0b, Cv
G0f0d0b, Cw
F000f0b, NN
g0G000b, la
G0g000b, lg
i0J0d0b, lk
fd00G0b, ln
H0h000b, lnw
g0G000b, lo
G0g000b, lp
K0jfC0b, lw
i0I000b, u
h0Id00b, uw
J0j000b- 02
i0I000b- 04
fdH0c0b- Ca
AIf0f0b- Cg
kFEdI0b- Cn
Lhc0ffb- lw
fdH0Bdb. ,
f0F000b. 02
I0i000b. 07
Dgb0cFb. C
gGd0dEb. Cb
hGd00Eb. Cg
EgD0dFb. Cn
cGf00cb. Cw
ffH0D0b. I
FhDdGdb. N
eH0ciGb. l
iG000Gb. ln
HhE00fb. lv
bgc0Idb. lw
Nfk0ddb. |
M0m000b01 ,
Jdg0cdb01 .
p0P000b01 0a
D0fdF0b02 ,
h0H000b02 -
G0g000b02 /
f0F000b02 04
G0g000b02 06
i0Jbd0b02 0a
F0f000b02 :
g0G000b02 Cg
g0G000b02 Cn
g0G000b02 I
JiDd0db02 N
g0G000b02 la
gdI0d0b02 lw
Idh000b02 |
fiK000b03 ,
L0l000b03 -
G0g000b03 .
K0k000b03 03
K0k000b03 04
g0G000b03 C
g0G000b03 Cn
l0L000b03 N
G0fd00b04 .
F0f000b04 02
G0g000b04 04
h0Id00b04 C
g0G000b04 Ct
g0G000b04 l
fdG000b04 u
G0g000b04 |
G0g000b05 -
h0H000b05 C
h0H000b05 lw
g0Hd00b05 |
I0i000b07 ,
G0g000b07 |
g0H0d0b0a ,
j0Kd00b0a .
L0l000b0a 0a
g0Hd00b0a |
F0f000b: 02
I0i000b= 02
I0i000b= =
fF0b00bC !
fH00d0bC (
Hi0AE0bC )
EgDccFbC ,
hIebA0bC -
HeeDe0bC .
fdH0d0bC 02
gfJb00bC 03
00hH00bC 05
bEHegdbC C
fGA0d0bC Cb
dIgD0dbC Cg
Gabec0bC Ck
bIfdddbC Cn
gdg0K0bC Co
aiGdG0bC Cw
iIGcddbC I
gG0000bC Ip
KifBfDbC N
hGfbG0bC NN
hHccD0bC i
geDFE0bC l
hH0000bC lgw
Ag0G00bC lp
EIgFj0bC lv
cbeeHBbC lw
DDgGd0bC u
edddI0bC uo
GAiDD0bC |
iH00dFbCT .
Egd00GbCT C
f0000FbCT Cg
Gi000FbCT Cn
g0G000bCa ,
Dgb00FbCa .
ddHfa0bCa lw
chE0F0bCb -
fG00d0bCb :
dJeee0bCb C
0h00H0bCb Cg
kECEG0bCb lw
hI0d00bCbw lw
G0g000bCd 04
Ff0000bCg '
iHGdd0bCg ,
efH0c0bCg -
dfG000bCg 02
gHd000bCg :
GFjcE0bCg C
Egb0F0bCg Cb
Hg0cb0bCg Cg
gLg0g0bCg Cn
fHd0d0bCg I
0FhE00bCg N
hH0000bCg l
iGKagfbCg lw
fFDdb0bCg |
hI0d00bCgw ,
Gfd000bCgw Cn
iF00G0bCgw Cw
gcDG00bCk ,
ffEIddbCk .
d0lM00bCk 05
hfJDc0bCk |
0g00G0bCn &
dKgfe0bCn ,
feG0C0bCn -
fHDee0bCn .
0h00H0bCn Co
hKa0g0bCn N
hMgFi0bCn lw
d0f0G0bCn uo
dIfdd0bCnw ,
FfDd00bCnw C
hKAdhEbCnw lw
fdddI0bCo .
h000H0bCo lw
g000G0bCp C
i0I000bCp lp
Idfdd0bCp lw
CfGd00bCr .
h0H0c0bCs 01
i0Jd00bCs 02
g0G000bCs 03
ibGF00bCt .
00Gg00bCt la
eedId0bCt lw
f0He00bCt u
D0gF00bCt |
h0H000bCu 03
g0H0d0bCu 04
H0ff00bCu C
J0jd00bCv .
gCcHd0bCv C
0ed0G0bCv Cn
dG00f0bCw )
LjeeC0bCw ,
Hdf0d0bCw -
F0ehIfbCw .
g0C0F0bCw 02
Kf0hd0bCw :
d0G0f0bCw Ca
h0EcG0bCw Cgw
h0Ie00bCw Ck
F000f0bCw Cp
g0fI00bCw Ct
h0CFC0bCw Cv
j0idOfbCw Cw
g000G0bCw Mo
D00bFgbCw NN
dHDgkIbCw lw
i000I0bCw uo
hF0CD0bI '
Gf00c0bI (
efF0dGbI -
kIIeDebI .
gB00F0bI Cn
00fF00bI N
gI00ddbIp .
gG0000bIp C
Jgdd00bIp lw
eH0dd0bM lw
l0L000bN ,
G0g000bN -
L0l000bN 01
G0g000bN 02
G0g000bN 03
i0I000bN 05
G0g000bN 0a
K0k000bN >
e0Ge00bN C
Gde000bN Cg
i0Kdd0bN Ck
J0j0d0bN Cu
F0f000bN Cv
i0I000bN Cw
G0g000bN i
h0H000bN lt
i0I000bN uu
Hd00debNN Cw
kGId00bU ,
eedH00bU .
fBCGe0bU N
gH0d00bU Un
ebhJd0bU lw
EEag00bU |
gG0c00bUg U
gd0Jd0bUt lw
Gdf000b\ "
Ff0000b\ '
Gg0000b_ Cn
F0f000b_ lw
gdBH00bi C
h0DcG0bi N
Hgd000bip l
g000G0bl )
HEA0fgbl ,
hEG0c0bl -
LejfC0bl .
g0G000bl 01
g0G000bl 02
d0Gf00bl 05
BdfG00bl C
GgcFfDbl N
dHdfdCbl l
hD0G00bl lgw
CIfdg0bl ln
haddJ0bl lo
G0fd00bl lp
fhFEG0bl |
ha00dIblT .
Hf0cd0blT Cn
g0Idd0bla .
Idgd00bla lw
Hh0000blg (
fHDdedblg ln
Ge0cd0blgw .
hcFF00blk .
gdFHf0blk lw
f0Idd0blk |
gIfdE0bln ,
fc00G0bln -
cH0Ei0bln .
dHbde0bln N
Gg0000blnw .
I0i000blnw 01
haG0E0blo ,
EdffH0blo .
eCf0G0blp C
h0EF00blp Ck
HgGbg0blp lw
cfDGd0blt ,
e0eG00blt |
FgD0d0blv .
iJfdF0blv C
fIdDg0blv Cn
JhecB0blv l
gF00D0blv lp
G0g000blw '
fdgCCIblw ,
DHg0Afblw .
G0g000blw 02
b0gG00blw 03
D0hG00blw 04
h000H0blw ?
GfIBgfblw C
C0gF00blw Ck
g0G000blw Cs
J0hf00blw Ct
J0Ddicblw Cw
h0deFHblw N
i0000Iblw NN
f000F0blw lb
f0c0Fablw lo
F0CEh0blw lp
e0bGd0blw lt
FffgJAblw lw
c0Gd0eblw |
g000G0bu )
G0g0C0bu ,
gdc0H0bu .
g0G000bu 01
f0Ied0bu 05
iaedK0bu lw
H0g0d0bu u
fdd0H0buo ,
hdDdI0buo lw
fd00G0buw ,
g0G000buw 01
e0bGd0buw N
G0g000b} |
I0i000c) = =
F0f000c, - 02
M0m000c, 01 ,
I0i000c, 01 .
G0g000c, 01 N
K0k000c, 02 ,
j0J000c, 02 -
fdG000c, 04 u
FIIjj0c, C ,
0eiK00c, C .
Khccg0c, C lv
FigeK0c, C lw
hDaIf0c, C |
fHf000c, Cg ,
00Hh00c, Ck 05
0J0di0c, Cn ,
0gc0H0c, Cn -
f0Gd00c, Cs 02
00fF00c, Ct .
i0E0Idc, Cw Cw
G0fd00c, N C
d0Gf00c, U ,
d0gH00c, U |
fF0000c, l (
f0F000c, la lw
f0FCd0c, lk |
H0h000c, lnw 01
F0f000c, lp lw
G0g000c- 02 ,
G0g000c- 02 -
I0i000c- 03 -
F0f000c- 04 lw
egCEF0c- C ,
eG00d0c- C .
Kj0dc0c- C C
Gg0000c- C Cn
FfDcc0c- C lw
0If0f0c- Cn ,
0iJ0c0c- Cn -
0f00F0c- Cn .
F0f000c. 03 .
g0G000c. 03 N
I0i000c. 07 ,
Kid0d0c. C ,
I0g0d0c. Cw ,
gdF0F0c. I .
hH0000c. l lw
Ig0de0c. l |
gG0000c. ln lw
G0g000c/ 02 /
O0o000c01 , 01
H0h000c01 , lnw
I0i000c01 . 07
i0I000c01 0a .
h0H000c01 0a |
I0i000c01 N 01
F0f000c02 , -
H0h000c02 , 01
G0g000c02 , 02
g0G000c02 , 04
f0F000c02 , 05
G0g000c02 , C
I0i000c02 , Ck
g0G000c02 , Ct
g0G000c02 , Cu
g0G000c02 , la
G0fd00c02 , lw
j0J000c02 - 03
G0g000c02 . 02
f0F000c02 . N
H0h000c02 02 |
e0G0d0c02 0a ,
f0F000c02 0a .
F0f000c02 : 02
g0G000c02 N 04
i0I000c02 N C
J0j000c02 N Cu
f0F000c02 lw l
J0j000c03 , 03
h0H000c03 , 04
e0G00dc03 , 05
f0F000c03 , C
I0i000c03 - 03
G0g000c03 02 02
g0G000c03 N 05
F0f000c03 N C
K0j0d0c03 N Cu
F0f000c03 N Cv
G0g000c04 , C
G0g000c04 04 |
ddHe00c04 C .
I0i000c04 N Cu
g0G000c05 - 04
e0Gd00c05 C |
H0h000c05 N 02
G0g000c07 , 01
h0H000c0a , Ck
g0G000c0a N Ck
fIchGdc: C ,
eH0fb0c: C C
f00Gd0c: C Cw
Mk0fc0c: C lw
Bl0Me0c: C |
0G0de0c: Cn |
i0E0G0c: Cw Cw
f00F00c: Cw l
Hd0g0cc: Cw lw
gC00F0c: l ,
fGc000c: l l
g000G0c: lw lw
f00cF0cC ' i
G0g000cC , 03
g000G0cC , C
h0H000cC , Ck
F000f0cC , NN
gHaEg0cC - C
def0I0cC - Cn
Gf00d0cC - lw
f0F000cC 02 N
dCfGc0cC C ,
Gc00f0cC C -
dG0f00cC C .
eDGf00cC C N
0f00F0cC Cn ,
0G00g0cC Cn -
Fb0Eg0cC Cw lw
g0G000cC N ,
Hdg000cC N Cn
f0F000cC N Cu
g0G000cC N Cw
fGcCd0cC lv C
GDdDh0cC lv Cn
f0F000cC lw 02
gfcGG0cC lw C
h00cI0cC lw Cn
fG00d0cC u lw
fh000JcCT . C
iG000EcCT . Cg
Bgd00HcCT . Cn
0Gd0e0cCT Cn -
f0F000cCa , C
H0h000cCa , Ct
Gh000CcCa . C
gGd00CcCa . Cb
fFd00CcCa . Cg
Ii000CcCa . Cn
g0G000cCa N C
h0H000cCa N Cu
G0g000cCd 04 |
g0G000cCg , 03
dGf0B0cCg - C
gHb000cCg - Cg
0iJ0d0cCg - Cn
Hh0000cCg l lw
h0H000cCg lw C
h000H0cCgw Cw .
g0G000cCk 05 |
g000G0cCn , C
e0d0G0cCn , Cn
gBc0G0cCn - C
d0G0f0cCn - Ca
fKg0e0cCn - Cn
g0d0H0cCn lw Cn
Fh00D0cCnw C lw
i000I0cCo . lw
cG0de0cCp C lw
g0G000cCp lp Cw
g0G000cCs 02 N
G0g000cCt . |
h0H000cCu . 03
F0f000cCw , lp
g000G0cCw - Cn
g0G000cCw 01 .
h0E0F0cCw 02 ,
lL0000cCw C ,
eg0GE0cCw C .
Fh0F00cCw C C
Gd00f0cCw C Cw
hF0CD0cCw C lw
GE0hc0cCw C |
faGd00cCw Ca lw
gH0c00cCw Cg lw
fG00b0cCw Cgw Cw
fc00G0cCw Cgw lw
00Ff00cCw Ck 05
0H00h0cCw Cn -
g000G0cCw Co .
f000F0cCw Co lw
idF0H0cCw Cw ,
H0d0g0cCw Cw -
i0d0JdcCw Cw .
g0G000cCw Cw 01
g000G0cCw Cw Co
F000f0cCw Cw Cp
M0l0c0cCw Cw Cw
g000G0cCw Cw Mo
hG00FecCw Cw lw
h000H0cCw Cw uo
Ge00d0cCw M lw
f0F000cCw N Cu
Ged000cCw lv C
j000aJcCw lw lw
hJD00gcI . C
iJ00dccI . Cn
fgH0D0cI . I
g0G000cI 01 0a
fF0000cIp . C
I0i000cN 01 ,
G0g000cN 01 .
g0G000cN 02 -
HEeh00cN C :
e0Gf00cN C Cw
ddgdIEcN C N
FbFef0cN C lw
00gG00cN C u
dGdCf0cN C |
00Gf0dcN Ck .
d0kL00cN Ck 05
0dHfd0cN Ck lw
d0Ih00cN Ck |
df00G0cN Cn -
00Ff00cN Ct .
00Ff00cN Ct |
f0Hf00cN Cw Ck
F0dfdEcN Cw lw
00fF00cN l N
hd000IcNN Cw lw
g0G000cU , Ck
G0g000c_ lw '
g0G000ci . 02
fF0000ci . ln
fg0I00cip C .
g0G000cl 01 .
Ifddc0cl C lw
Gec0bdcl l ,
fF0000cl l N
gFD000cl l l
gFD000cl l |
g00dH0cl lo .
f0F000cl lw |
h0000HclT . l
0g000GclT . ln
f000F0clg , lw
fF0000clg lw .
hH0000clgw C .
H0h000clnw 01 ,
GFffd0clp C lw
gG0000clp Cgw lw
Ih0d00clp Cn lw
f0H0e0clp Cw Cw
gF00D0clp l lw
f0Jbg0clp lw lw
0f0Gd0clv C ,
Bf0gI0clv C .
Gg0000clv C Cn
hD0Hb0clv C lw
0I00i0clv Cn lw
h000H0clv Cw Cw
Hfde00clv l .
hC00G0clv lp C
F0f000clw ' .
G0g0b0clw , lw
F0c00fclw - lw
If0d0dclw . N
G0g000clw 02 .
Gg0000clw 03 ,
g0G000clw 03 02
G0g000clw 03 04
g0G000clw 03 Cw
HegdFbclw C ,
hEdDF0clw C -
FbdgF0clw C .
bi0I00clw C :
gG0D0dclw C Cg
hfHdG0clw C Cw
IddDh0clw C N
DgDFd0clw C l
hH0000clw C lp
gEBGf0clw C lv
iDFHg0clw C lw
Jf0jF0clw C |
ge000Hclw CT .
jHf00Hclw Ca .
egEED0clw Cb lw
0hD0F0clw Cg -
0Ff000clw Cg C
0Gf0d0clw Cg Cn
BgHEcfclw Cg lw
0h00H0clw Cn -
dI0ef0clw Cn .
0h0EF0clw Cn l
0FdGh0clw Cn lw
g0G000clw Cp lp
ddeH00clw Ct .
K00gh0clw Cw .
hCGDA0clw Cw C
f0dG00clw Cw Ct
l00fM0clw Cw Cw
GdDCfcclw Cw lw
Gf00c0clw I (
hI000dclw Ip .
Gf0d00clw M lw
h00H00clw U ,
G00g00clw U |
fd0G00clw Ut lw
fEF00dclw i .
hH0000clw iv .
Hb00h0clw l ,
iBdGF0clw l .
fH00e0clw l i
g00G00clw l lgw
Eg0hI0clw l |
hb000Hclw lT .
Gg0000clw lg (
fG0d00clw lg l
Ge0cd0clw lgw .
fH0Eg0clw ln .
h0EF00clw lp Ck
G0Cbg0clw lp lw
Gf0cb0clw lv l
h000H0clw lw ?
F0Fdgeclw lw C
H000h0clw lw Cn
j000GGclw lw N
f000F0clw lw lb
g0c0Haclw lw lo
g00G00clw lw lt
Gdh0Hdclw lw lw
g000G0clw u ,
hd00I0clw u .
G0f0d0clw u u
H00dg0clw u |
H0f0f0cu , C
h0H000cu 01 0a
iI0000cu C |
G0f0d0cu u lw
g0G000cuw 01 0a
fF0000c| C '
Dj0EG0c| C ,
dH00g0c| C -
jK00d0c| C :
gH0c00c| C C
Ihd000c| C Cg
fG0dD0c| C l
Gg0000c| C lp
kF0DIdc| C lw
f0000Fc| CT Cg
gG000Cc| Ca .
dG00e0c| Cb C
gH00d0c| Cb lw
iI0000c| Cg :
Ff0000c| Cg Cb
Jj00b0c| Cg Cg
hH0000c| Cg l
fG00c0c| Cgw lw
fG0cb0c| Cn lw
fF0000c| Cnw lw
Gf00d0c| Cw Cn
f000F0c| Cw Cw
fc00G0c| l l
hF00F0c| l lw
fG00d0d" lw C
F0f000d' . Cw
g000G0d' C lw
gG0000d' i lg
I0i000d) = =
F0f000d, - 02
L0l000d, 01 ,
I0i000d, 01 .
G0g000d, 01 N
K0k000d, 02 ,
g0G000d, 02 -
g0G000d, 03 N
g0G000d, 04 u
D0H0i0d, C ,
HdcCg0d, C lv
k0dCK0d, C lw
Gdf000d, Cg ,
I000i0d, Cn ,
0gc0H0d, Cn -
k0d0L0d, Cn lw
g0G000d, Cs 02
i0D0Idd, Cw Cw
dIg0d0d, N C
g0G000d, U ,
g0G000d, la lw
ef00H0d, ln lw
H0h000d, lnw 01
Ee0Ff0d, lw C
f0F000d, u N
g0G000d, uw N
G0g000d- 02 ,
H0h000d- 02 -
G0g000d- 03 -
f0Gd00d- 04 Ct
fH0dc0d- C C
g000G0d- C lw
dgH0c0d- Cn -
f0d0G0d- Cn lw
G0d0e0d- Cw Cw
f0F000d. 02 .
g0G000d. 03 ,
H0h000d. 03 N
g0G000d. 03 U
I0i000d. 07 ,
F0f000d. C N
G0f0d0d. Cn ,
F0f000d. Cw ,
gdF0F0d. I .
G0g000d/ 02 /
O0o000d01 , 01
H0h000d01 , lnw
I0i000d01 . 07
fGd000d01 . C
Gg0000d01 . Cb
i0I000d01 0a N
I0i000d01 N 01
F0f000d02 , -
H0h000d02 , 01
F0f000d02 , 02
ddgI00d02 , C
00iI00d02 , Ck
00Gg00d02 , Ct
i0I000d02 - 03
G0g000d02 . 02
J0hd0dd02 : 02
Jgg000d02 N 02
EdIffdd02 N C
f0F000d02 lw l
J0j000d03 , 03
fdG000d03 , 04
I0i000d03 - 03
f0F000d03 . N
g0G000d03 / 01
G0g000d03 02 02
e0gKfcd03 N C
00fF00d03 N Cv
begI00d04 , C
g0H0d0d04 Cw Cv
h0H000d05 - 04
H0h000d05 N 02
G0g000d07 , 01
00Hh00d0a , Ck
g000G0d0a , lw
f0F000d0a Ca N
0dGf00d0a N Ck
I0c0h0d: C ,
h0EcG0d: Cw Cw
f00F00d: Cw l
hHc000d: l l
g000G0d: lw lw
e00dG0dC & lv
f00cF0dC ' i
HEdeg0dC , C
00Hh00dC , Ck
0iccJ0dC , Cn
d0cGDfdC , Cw
H0f0d0dC , l
iJDEh0dC - C
0fd0G0dC - Cn
G0g000dC 03 ,
H0h000dC 04 N
aidIFcdC : C
E0ECh0dC : Cw
aHbdg0dC C C
i0I000dC C N
f0bG00dC C lw
K0k000dC Ca N
dI00h0dC Cn -
Ig0dd0dC Cw C
G000g0dC Cw Cw
fGA00ddC I .
F0f000dC N 01
BgfEH0dC N C
d0gGD0dC N Cn
B0HhdDdC N Cw
gE0eG0dC lw Cb
cHBdg0dC lw Cg
0i0FG0dC lw Cn
I0d0h0dC uo ,
gG0000dCT . C
fGd000dCT . Cn
0Hd0g0dCT Cn -
gfHFd0dCa , C
f0fH00dCa , Ct
f0F000dCa 02 ,
f0F000dCa 02 N
00Gdf0dCa N C
eG00d0dCb Cn -
g0G000dCg , 03
fGd000dCg , Cg
fFb000dCg - Cg
0fJ0g0dCg - Cn
h0H000dCg 02 N
Hfd0b0dCg C lw
I0i000dCg Ca ,
g0G000dCg Ca N
F0f000dCg Cn N
FgfDdGdCg N C
g0G000dCg la l
jIHdf0dCg lw C
fGd000dCg lw Cg
0i0Ic0dCk lw C
gF00D0dCn , lv
jHc0G0dCn - C
f0G0d0dCn - Ca
gHf0E0dCn - Cn
f000GcdCn Co .
G000g0dCn Co lw
g0G000dCn Cw N
0f0F00dCn N Cg
h0eDFEdCn N Cw
df0cH0dCn lv C
0f00F0dCn lv Cn
bIddg0dCn lw C
dg0FE0dCn lw Cg
0BdfG0dCn lw Cn
FC0df0dCn lw lv
fG00d0dCp Cw Cw
Hg00d0dCp Cw lv
fFddF0dCp lw C
g0D0F0dCp lw Cw
H000h0dCp lw lw
h0H000dCu . 03
i0I000dCu 03 ,
K0k000dCu 03 N
h0H000dCu 04 N
Hf0iG0dCw , C
dCfG00dCw , Cg
Hd00f0dCw , Cw
F0f000dCw , lp
0g00G0dCw - Cn
g0G000dCw 02 N
g0G000dCw 03 ,
h0H000dCw 03 N
G0g000dCw : 03
0g00G0dCw : Cn
f00fI0dCw : Cw
Id0df0dCw C Cw
f0F000dCw Ca ,
Gg0000dCw Cg Cw
0H00h0dCw Cn -
h000H0dCw Co .
d0G0f0dCw Cw ,
g0G000dCw Cw 01
Iecbf0dCw Cw C
g000G0dCw Cw Co
L0l0a0dCw Cw Cw
g000G0dCw Cw Mo
J00dgedCw Cw lw
h000H0dCw Cw uo
gG0000dCw lp C
gIdeC0dCw lv C
fbcbG0dCw lw C
0B0fGddCw lw Cg
H0Ddg0dCw lw Cw
fG0d00dCw lw U
j0d0aKdCw lw lw
h0d0I0dCw lw u
hID0d0dI . C
dgF0F0dI . I
g0G000dI 01 0a
gG0000dIp . C
If00f0dN - C
I0i000dN 01 ,
G0g000dN 01 .
g0G000dN 02 -
f0F000dN C ,
e0Gf00dN C Cw
df00G0dN Cn -
00fF00dN Ct I
00Hh00dN Cw Ck
g0bEE0dN Cw Cw
f0d00HdN Cw lw
G000g0dN lw C
i0000IdNN Cw lw
ddHf00dU , Ck
G000fddU Cw Cw
G0g000d_ lw '
G0f0d0di ' l
g0G000di . 02
fF0000di . ln
g0DE00di C lw
Gcf000div . i
Gg0000dl . C
Gg0000dl . ln
h0H000dl 01 .
fd0H00dl ip C
chdcJ0dl lw C
h000H0dl lw Cw
F00f00dl lw U
If0e0ddl lw l
gG0000dlT . l
f000F0dlg , lw
gG0000dlg - l
hG00Dcdlg lw lw
dH0gD0dlgw lw C
fF0000dln , l
iE0GC0dln lw l
0h00H0dln lw ln
f000F0dln lw lw
H0h000dlnw 01 ,
g00FE0dlo , lw
gG0dD0dlo lw l
gG0000dlp Cw C
f0H0e0dlp Cw Cw
Id0dg0dlp lw C
gIa00edlp lw Ca
Gf00d0dlp lw l
BdIdg0dlp lw lw
f0F000dlu 03 N
H0h000dlv C N
g0G000dlv Cg ,
g0D0F0dlv Cn ,
H0d0g0dlv Cn lw
h000H0dlv Cw Cw
0G0df0dlw , C
h0H000dlw 03 02
G0g000dlw 03 04
g0G000dlw 03 Cw
cHf0cddlw : C
fG00d0dlw : Cw
hCcFF0dlw : l
gb0dH0dlw : lw
BH0dg0dlw ? C
f000Gcdlw C &
fdg0J0dlw C ,
jEdEG0dlw C -
0G00g0dlw C Cn
jdH0G0dlw C Cw
gdDG00dlw C l
H0Fhf0dlw C lw
hd000Idlw CT .
iHf00Hdlw Ca .
cGf000dlw Cg C
0Gf0d0dlw Cg Cn
gEF0c0dlw Cg Cw
e0H00fdlw Cg lw
g0D0F0dlw Cn ,
0gd0H0dlw Cn -
K0d0j0dlw Cn lw
G0fd00dlw Ct lw
0E0Eg0dlw Cw Cn
ld0dM0dlw Cw Cw
f0DFbcdlw Cw lw
fGA0d0dlw I .
hI000ddlw Ip .
hH0000dlw iv .
Hf0cc0dlw l C
fH00e0dlw l i
g00G00dlw l lgw
iD000Hdlw lT .
gI0d00dlw lg l
fF0000dlw lgw l
DEffF0dlw lp C
e0G0e0dlw lp Cw
G0a0g0dlw lp lw
Li0de0dlw lv C
GfdBb0dlw lv l
Id0ddfdlw lw .
FgE000dlw lw 03
h0H000dlw lw 04
ffIACedlw lw C
hf000Jdlw lw CT
fdG0gGdlw lw Ca
Hc0df0dlw lw Cd
hJdd00dlw lw Cgw
HedDe0dlw lw Ck
dhEdI0dlw lw Cn
igEJCcdlw lw Cw
GdDee0dlw lw I
gEgEG0dlw lw l
iJbCdcdlw lw lg
Gfd000dlw lw lgw
jGGDA0dlw lw ln
K0gef0dlw lw lp
IdiCFddlw lw lw
CfddH0dlw lw u
ed0dG0dlw lw uw
Hdf0d0dlw u u
GdfdD0du , C
i0I000du 01 0a
g0G000du 02 0a
gF00D0du lw Cw
h000H0duo , Cw
g0G000duw 01 0a
G000g0duw : Cw
h000H0d| C ,
FE00h0d| C -
0f0F00d| C Cn
Ge00d0d| C l
Fi000Gd| CT .
gG000Cd| Ca .
dG00e0d| Cb C
Ff0000d| Cg l
g000G0d| Cn ,
Jj00b0d| Cn -
gb0dH0d| Cp C
Hd00g0d| Cp Cnw
gF00Dbd| Cp Cw
hF0aE0d| Cw C
fH00d0d| Cw Cg
jI00F0d| Cw Cgw
fG00d0d| Cw Cn
hc00Jed| Cw Cw
fFd0D0d| Cw lv
fF0000d| l l
f000F0d| l lw
iE00H0d| lp l
kK00D0d| lw l
gd00H0d| lw lw
IdfaCfd| | C
ed00dHd| | CT
fG0d0Cd| | Ca
gF00D0d| | Cb
BGdeb0d| | Cg
Gf00c0d| | Cgw
gD0cF0d| | Cn
Gf0d00d| | Cnw
Ie0df0d| | Cp
fd0G00d| | Ct
fb00F0d| | l
CjOih0e0000
0eGe00eCaca
fBBeG0eCace
GiI0edeCach
dCGgB0eCade
dGEfd0eCael
0G0g00eCaev
Ig0dd0eCahr
bG0deceCaia
dHddb0eCail
iDbFGdeCain
Gf00d0eCaks
fC0Hf0eCala
fFf0F0eCale
HBEhg0eCali
GdFfe0eCall
GgEe00eCals
Kj0dc0eCalt
If000feCame
gG0000eCami
hH0000eCamo
haHFf0eCand
gGDd00eCane
jKDdd0eCang
gIFff0eCani
dgGFe0eCano
GfCcd0eCans
g000G0eCanz
e0G0d0eCapt
gC00GdeCard
fG00d0eCari
Ih00d0eCart
GdgEc0eCary
fGDcd0eCasa
dgG0D0eCass
gDdG00eCast
efE0F0eCata
HedAe0eCate
EfGcf0eCatz
FiH0ddeCauf
dGf000eCaus
00fF00eCavn
gEbFd0eCawa
dG0eb0eCaya
hD0If0eCbad
HdddbdeCber
Hi00D0eCbie
0f0Gd0eCbio
bg0dGDeCble
ahG0C0eCbox
Gc00fbeCbug
g000bGeCcal
gG0000eCcas
gH0eD0eCcco
gBHBe0eCche
gGbEd0eCcht
dHfeD0eCcic
0I00i0eCcik
gHEdd0eCcio
0GDff0eCcon
00gG00eCdau
Ff0000eCdea
hD0AF0eCden
Mghbh0eCder
Jj0000eCdev
Ii00a0eCdge
gfFFa0eCdom
EddGf0eCdon
gGcC00eCdor
LhfeBeeCean
Hd0Bh0eCear
0g0G00eCedo
e0G0d0eCeek
Ff00c0eCees
gDFDd0eCein
KfDja0eCeit
DgCGe0eCeld
bF0Bf0eCele
gDFdD0eCell
hG00C0eCels
Ji0dB0eCely
dedfJ0eCend
hGG0f0eCens
IgAfdDeCent
feeI00eCera
Geg0E0eCere
dBhIb0eCerg
IhddA0eCern
gE0DD0eCero
H0000heCerr
AffcI0eCers
hHf0E0eCert
HbDdfdeCest
Hf00ddeCeta
dcdcH0eCeva
FdfGf0eCeve
hFD0C0eCfer
gC00F0eCfit
gE0cF0eCgan
GbhEDdeCgen
Eg0dG0eCght
dhFF00eCgia
If0de0eCgin
Gc0cf0eCgle
cChH00eCham
fF00B0eChan
Li00h0eChat
Hbfd00eChen
CbdecGeCher
Ea0Eg0eChes
Gf0ad0eChis
BG0gb0eChon
Kid0d0eChow
Gg0000eCiak
ff0CH0eCial
hFddH0eCian
ecHdd0eCias
Gf00d0eCibe
gDfHB0eCich
fF0000eCici
dDgG00eCico
fgFdH0eCics
hH0000eCido
jEIDe0eCien
fa0cG0eCier
hFfFGdeCies
HgcdD0eCift
g000G0eCify
0G0fa0eCigo
bHfBe0eCika
eG0Df0eCila
JfgEddeCile
heeIF0eCill
iKagB0eCina
fcd0H0eCinc
DiDGB0eCine
FmdfKGeCing
dGB0f0eCini
hG0eG0eCins
HkehMdeCion
0gdGD0eCisa
gE0dF0eCist
gCD0E0eCita
ggFDG0eCite
JgdcfDeCits
00fF00eCium
0e0dG0eCiva
cfddI0eCive
HcDeg0eCize
dG00f0eCjan
I000i0eCkly
F000f0eCkup
cFdDf0eClak
dG00f0eClam
0dgGD0eClas
fGDcd0eClav
eEfF00eClaw
F000f0eCled
gEEA00eClen
LjCgc0eCler
iBBDG0eCles
fe00H0eCley
fhGFD0eClic
0FDg00eClio
dGf000eClka
gFdcG0eClla
IiFBf0eCllo
Jjd0E0eClor
gBDE00eClos
Kfa0i0eClse
f0d0G0eCltd
h000H0eClth
00gG00eClum
0g0FD0eClus
GiEDhFeCman
Gedd00eCmay
g000G0eCmed
EbiGD0eCmen
Ji00d0eCmer
gG00B0eCmet
HgddD0eCmin
gBDE00eCmon
iB000IeCmrs
ch0dJ0eCnal
0EHdh0eCnas
FFddf0eCnce
Eh0dG0eCnch
dHDfe0eCnda
GeDf00eCnde
hgBEI0eCnds
HeffF0eCner
fcGb00eCngo
hGjK00eCnia
Ff0000eCnim
Ghd0E0eCnis
Gg0dE0eCnks
bG00f0eCnor
He0dd0eCnot
fA0dG0eCnov
dH00f0eCnsa
fe00H0eCnti
gFdD00eCnya
CdGffDeCoad
IBffd0eCode
No0BF0eCola
gGb000eColf
Hi00D0eColl
0gHbd0eCona
BGdfCdeCone
bhdcI0eCons
dDGg00eCony
eeb0G0eCoom
hG0eG0eCope
gDDfG0eCord
f000F0eCors
IjfFeFeCort
Hg0b00eCosa
iADBH0eCose
iJCDg0eCova
fG0d00eCove
f00F00eCovo
00Ff00eCowa
Cf0bF0eCows
0F00f0eCrak
heDGD0eCral
KheE0heCrau
G000g0eCrce
fe0Id0eCrda
0DFfd0eCrea
0DgF00eCrei
fH0dc0eCren
Ie00g0eCrer
aeG0e0eCres
chFF00eCria
F0gC00eCrid
Ojfhf0eCrin
gdFdG0eCrio
Gc00f0eCris
Hg000ceCrof
dJCgf0eCron
Gf0Dd0eCros
gE00D0eCrry
fhH0F0eCrso
g0CG00eCrth
0g00G0eCrti
eFgF00eCrto
0dgH00eCrtu
bF0fB0eCrun
dG0e00eCryl
fecIA0eCsan
AJcfg0eCsen
G00df0eCser
EedfH0eCses
dG00f0eCsiy
hGFiH0eCska
gHa0d0eCski
0g0G00eCsna
G0000geCsor
EBGff0eCsse
eEgG00eCsta
dfDGd0eCsti
fCG0d0eCstr
0g0G00eCstu
Id0df0eCtag
EbGcgdeCtan
0h0AH0eCtar
gCdDF0eCtas
g000G0eCtch
jgGKe0eCted
LlCHh0eCten
EfcGf0eCtes
GdfAC0eCthe
ChD0F0eCtic
0BGgb0eCtis
ae0dG0eCtly
jbHKi0eCton
G000g0eCtop
Ie00h0eCtra
G000g0eCtry
fH0GhdeCtte
fH00e0eCtti
0G0g00eCuba
g000G0eCude
0G00g0eCudi
0F00f0eCuga
0hD0G0eCuin
Lk0Dg0eCung
gHd000eCura
Hfccd0eCuse
gdFEA0eCuth
0H00h0eCuto
hF0dG0eCvan
j000J0eCved
FkDdI0eCver
gHdfF0eCvic
fG0d00eCvio
ffGdF0eCway
g0G000eCweg
fC00F0eCwer
Kh0ed0eCwhy
fcDGe0eCwil
Gf00d0eCxes
Id00h0eCyal
dg0cH0eCyan
hA00H0eCyer
Ji0bc0eCyes
Hfe000eCynd
bHC0h0eCzer
i0I000eCzum
hd00I0eMmbh
Ifdf00eUcms
d0fG00eUris
Jg0g00eUxxx
Gg0000elaid
Hf0dd0elame
dfGdcEeland
Gfdd0Eelant
00gG00elape
FgEc00elark
HDh00delary
heGeHdelate
Gdf000elauf
I0i000elcol
g0H0d0eldei
g0G000eldem
HfdDd0elden
dHd0Afelder
DaGfddeleen
H0h000eleet
iE00G0elely
G0fd00elend
feDbG0elens
j0D0Iaelent
Kd0di0elers
fd00G0elest
fHd0d0eleta
0g00G0eleva
H000gdelfor
Jfg0d0elhat
hD000Gelian
e0f0G0elice
g000G0eliff
Jfddd0elill
f000F0elims
HCgcdbeling
GfchIcelion
g00G00elito
j000GGeller
gGddF0elles
Hf0dc0elllo
fd00G0ellly
iF00F0elmer
0G00g0elmit
dg000Helmrs
g0dH00elnad
i0FH0celnan
Gg00Cbelnce
k0K000elner
fF0000eloke
Ff0000elome
H0dde0elone
FbdfE0elope
He0cd0elora
F0f000elord
iG00F0elova
H0gd00elown
h000H0elpen
Ih00d0elpip
G0f0d0elple
Ih00d0elpop
Hg00d0elque
ef00DGelray
00gG00elrde
EG0bgdelrds
gG0000elrks
f0F000elrts
f00cG0elsis
g000EDelsit
cf00G0elska
gc00G0elski
Ff0b00elsta
eeJCfdelthe
g0G000eltja
eg0H00elton
ga0CbGeltor
gB00F0eltta
I0f0f0elund
hF0Fc0elvac
iJfdF0elvan
gG0c0Delver
KGhgg0elvon
f0000Felwer
G00df0eubms
Gd00f0eubni
J000j0euccc
g000G0eullc
g000G0eupix
G000g0euscm
H0g0d0euyyy
Idg0d0euzzz
CjOih0f00
eGdFf0fab
lHfEI0fac
mfILfCfad
gDeDG0fae
Je0fh0fag
dHeCf0fah
JkcDb0fai
gD00F0faj
GHfCi0fak
jhDeLGfal
FHhDh0fam
lGCEHcfan
kEEIa0fao
DfddH0fap
g0gID0faq
eIeEfdfar
ADFfadfas
Lbdfj0fat
FBhHEhfau
jKDcd0fav
bFhGd0faw
Gcf000fax
hGGiG0fba
hc00I0fbh
gAdIc0fbi
gDDdF0fbo
fd00H0fbt
jHFBB0fca
J000j0fcc
cjJbBAfch
gFD0b0fci
G000g0fcm
jJdDc0fco
hhFfK0fcs
kL00d0fcu
Heebb0fcy
lIGIg0fda
AIehC0fde
Gdf000fdf
gI00bdfdi
gCDDB0fdo
gdECHffds
hE00F0fdt
eHd00dfdy
bGAed0feb
cJdGk0fec
bmGBK0fed
EFbFi0fee
j0J000feg
hFDGf0fei
kEJdA0fek
iIcFf0fel
khLGf0fem
jHdLegfen
FgDlfMfer
HkFDDbfes
HJkgFdfet
CFDhCdfev
hCCDF0few
Hb0df0fex
jIEgF0fey
Hf0g0Effe
h000H0ffi
HggdG0fft
kE00J0ffy
fGIei0fga
GfdDd0fge
fF0000fgi
hEHec0fgo
Ff0000fgt
hH0000fgu
gJfdDdfha
ggKDedfhe
iHC0C0fhi
FDD0h0fhl
AG0df0fhn
Ig0dd0fhr
Jf0gd0fhy
mIeICDfia
lJbcIdfic
Igc0d0fig
gLEfgdfik
dIfFh0fil
HGfgd0fim
egFbHdfin
iJGAgdfio
gG0000fiq
hKdfdbfir
DdiEG0fis
CaDiFDfit
gLdcg0fiy
jEI0c0fja
gGcC00fjo
nKdbI0fka
lKeeI0fki
lMBBf0fko
HgceE0fks
gD00F0fku
hE0bG0fky
eFAFg0fla
iA00I0flc
DebIh0fld
JgjJgafle
gHb0d0flf
eIBch0fli
BhFCC0fll
iD0H00flm
FCeFh0flo
CfEbGffls
Jiccd0flt
GlfDJ0fly
EfecG0fma
Midddffme
hG00D0fmi
hHD0d0fmo
GefhHDfms
hG00D0fmy
nKJFg0fna
gdd0I0fnc
IhefDEfnd
kGHFgDfne
KjfceFfng
gFCGg0fni
feB0H0fnn
mGHId0fno
hfIgI0fns
EkCfHGfnt
CCFg00fnu
jJFcg0fny
gdADG0fnz
feHdBDfod
IDj0b0fol
jgaEJEfom
cCDGfefon
Lfg0h0fop
NhiGhdfor
agGIi0fos
JgdfC0fot
jKbhG0fov
JjcHf0fow
ahG0C0fox
eIFfh0fpa
fFhbH0fpe
0g00G0fpf
fG00d0fpi
fDHed0fpo
he00I0fps
ffIDd0fpt
fKhHi0fra
gDhEIdfrd
HeegGdfre
g0Ie00frf
jcgMc0frg
lHfIG0fri
ffFaCEfrk
fdcdH0frl
Njfcbffrn
GeFef0fro
Hc000hfrr
ChjEBKfrs
GgfDdFfrt
g0DF00fru
EHjCeEfry
iEEHecfsa
FcDgB0fsc
MkHfh0fse
FcdgF0fsh
iFfHD0fsi
Hd0fc0fsm
gfFFC0fso
dhGBDDfss
FhDCDdfst
jFgIGdfta
Gfh0F0ftd
FfHFhffte
jHFGg0fth
kEFCG0fti
kKgKh0fto
ImFfIBfts
cFdfE0ftt
hdgLd0ftu
Ibadg0fty
CfIdf0ftz
IjGFh0fue
IhF0fdfuf
eHAae0fuk
gdEcG0ful
geeIE0fum
eFEhF0fun
CddfG0fup
JBfEfhfur
j0CFGDfus
Jcddfdfut
mJcDG0fva
dffDGEfve
HfDfd0fvi
00fF00fvn
gc0H00fvo
hDFcD0fwa
0g00G0fwe
IfhEb0fwn
Jg0hC0fxx
lMdBd0fya
hK0cg0fye
dG0e00fyl
Ig0d0dfys
H0g0d0fyy
hGGae0fza
IEaeh0fze
Idg0d0fzz
DdKif0g00000
df0dGDgCable
0f0dG0gCacki
fd00G0gCacts
Iid0C0gCally
Kfa0i0gCalse
h000H0gCalth
fFadE0gCance
gdBEF0gCands
eEkK00gCania
Gg0dC0gCanks
fd00G0gCanti
f0d0G0gCared
gE00D0gCarry
hDIf00gCasse
g000G0gCatch
CfcGe0gCates
dgF0F0gCatic
0gdEF0gCavis
gd00H0gCayer
dBhIb0gCberg
If0d0dgCbest
fhHF00gCblic
H00fd0gCbung
Hg00d0gCcess
d0dGe0gCcite
F000f0gCckup
00fF00gCclaw
IBffd0gCcode
Fh00D0gCcome
0e0eG0gCcope
G00df0gCcted
f000F0gCdard
Gi00E0gCdata
MhdgcdgCdean
G000g0gCdear
f0G0d0gCdens
0g00G0gCdian
g000G0gCdify
fGb0d0gCdolf
0DgF00gCdrei
ef0G00gCdung
Gf00d0gCeaks
Gh00D0gCegin
0dfFD0gCeich
Fg0Fc0gCeine
I000i0gCekly
IfDdf0gCello
0BgG00gCemen
I0c0h0gCence
Jc0gh0gCenes
fdb0G0gCents
Oifhf0gCerin
Ff0000gCerre
eFgF00gCerto
Gdf000gCesse
dfDGd0gCesti
eF0GgdgCette
Hf0db0gCever
FDDh00gCford
Kh000hgCfrau
00gG00gCgary
hbFFd0gCgdom
gD00E0gCgers
00fF00gCgium
Hh0000gCgnis
Hf0dc0gChalt
00fF00gChavn
Jig0F0gChere
Kgdgd0gChern
H0000hgCherr
00gG00gChico
D0gG0dgChile
fc00G0gChite
Hf0f00gChmen
Hg00d0gChmer
JjfdG0gChner
Ie00g0gChrer
g000DFgCical
gGEd00gCicio
DgDGe0gCield
G00cf0gCiele
Gg0dD0gCight
Il0cH0gCions
gfGHe0gCited
Ig0dd0gCjahr
0G0g00gCkuba
D0fFd0gClage
dCDGh0gCland
Hd00g0gClate
f0G0d0gClatz
00gG00gCldau
Gf00c0gClica
fD0Gf0gClies
Ig0Dg0gCline
gd00H0gClist
Ff0dD0gCller
Hd0df0gCload
0f0dG0gClook
de0Gc0gClova
0g0cG0gClyan
IddffDgCment
Ii0000gCmeta
f0bF00gCmill
df0Ga0gCmund
GEiHg0gCnder
Cf0Ge0gCndon
f000F0gCness
C0hG00gCngen
d0fH00gCnica
edGeE0gCnice
Gf0b00gCniel
fDdgI0gCnion
ef00H0gCnter
0BGgb0gCntis
de0dH0gCntly
eECFg0gCnton
G000g0gCntry
G000g0gCoint
G000g0gComer
eh0dJ0gConal
fd00H0gCones
feH0B0gCorso
g0CG00gCorth
00gG00gCosta
gdFE00gCouth
i000I0gCoved
Ff0000gCplan
ffdGcFgCport
Hg000cgCprof
0hD0G0gCquin
g0D0E0gCrace
Hh0000gCrach
0DFg00gCrade
Gf0d00gCrage
h0H0d0gCrche
e0G0d0gCreek
gFC000gCrich
f0f0H0gCries
Jgcdd0gCrift
0h00H0gCrill
0g0G00gCrisa
Ff0000gCrite
fG0b00gCrmen
g0Gd0DgCroad
dG0fa0gCrova
0f00F0gCrown
FgCcC0gCrson
Gf00d0gCrung
Hf0cd0gCsatz
0GDdg0gCscon
0G0fd0gCsina
Gf00CdgCsion
gd00H0gCsive
fGDcd0gCslav
eHd0e0gCsler
gG0000gCsons
fG00c0gCsson
eaGe00gCstan
0h0cH0gCstar
h0DG00gCsted
GcBce0gCster
ff0H00gCston
Hfe000gCsynd
0feG00gCtera
dH00g0gCters
F0f000gCthen
Gb0fd0gCthis
DF0g00gCthon
gH00d0gCtian
Hg0a00gCtile
HiddG0gCting
HiddH0gCtion
Hg0d00gCtrag
Gg0c00gCtree
Gb0DgdgCttan
g0G000gCuite
Fd0cgFgCuman
Gg0000gCunde
G00cf0gCusse
fdcEF0gCvice
ChcGD0gCving
0G00g0gCvist
Nk00h0gCwhat
h000H0gCword
dG00e0gCwski
0G0g00gCyaev
Kd0ja0gCzeit
hd00I0gMgmbh
Ifdf00gUscms
Jg0g00gUxxxx
f000F0glaims
EG0bgdglards
gG0000glarks
g00d0Hglator
fF0000glcher
Ff0000glcome
g000G0glcted
Hf0dc0glello
Gf00d0glence
g0G000glgate
Gd00f0glgers
gG0000glinen
fG00d0glkova
f0dHd0glland
h0000Hglller
Gg0000glmark
0g00G0glnova
df00G0glnski
h000H0glopen
g0d0H0glosed
gG0000glover
f0000Fglower
f000Gbglping
Ff0000glrant
f0000Fglrces
H0h000glreet
Hddcd0glring
k0K000glrner
Gg0000glsaid
g000G0gltate
f000F0gltent
g000G0gltest
Gdf000glthat
Gf00d0glther
FEd0fdglting
ef0fJcgltion
g0G000glutja
0g00G0glvska
g000G0glwice
F0f000glword
Gd0dd0h! | |
F0f000h' . Cw
F0f000h, - 02
M0m000h, 01 ,
I0i000h, 01 .
G0g000h, 01 N
H0h000h, 02 ,
j0J000h, 02 -
g0G000h, 04 u
f0H00dh, 05 C
i0I000h, C ,
I0i000h, C .
g0G000h, C I
j0g0L0h, C lw
H0a0h0h, C |
h0H000h, Ck 05
G000g0h, Cn ,
g000G0h, Cn -
J000j0h, Cn Co
ndd0O0h, Cn lw
H0h000h, Ct .
h0H000h, Cu 03
g0G000h, U ,
G0g000h, U |
id00J0h, ln lw
H0h000h, lnw 01
F0f000h, lp lw
F0f000h, lw ,
h0H000h, u 05
e0Gd00h, uw 05
F0f000h- 02 ,
I0i000h- 03 -
gdeEH0h- C ,
0gG000h- Cb -
Ji00d0h- Cg -
cHf0d0h- Cg Cn
fJf0f0h- Cn ,
dkJ0G0h- Cn -
fIddd0h- Cn lw
Hf00f0h- lw .
Hfc00dh- lw lw
F0f000h. 03 .
g0G000h. 03 N
I0i000h. 07 ,
gD000Fh. C -
hJ000fh. Cb C
bg000Gh. Cb lw
Dh000Gh. Cg Cn
FC000gh. Cn lw
Gi000Fh. Cn |
eGd00ch. Cw lw
chH0D0h. I .
Gded00h. N -
Gf000dh. N 01
g0F0D0h. N 04
gE000Dh. l -
gH000ch. l lw
Ie00iDh. l |
iG000Gh. ln lw
He000fh. lv lp
dgd0I0h. lw lw
Nfk0ddh. | |
G0g000h/ 02 /
O0o000h01 , 01
H0h000h01 , lnw
I0i000h01 . 07
fdH0c0h01 . |
i0I000h01 0a .
h0H000h01 0a |
I0i000h01 N 01
F0f000h02 , -
J0j000h02 , 01
F0i0G0h02 , 02
f0F000h02 , 05
g0G000h02 , C
g0G000h02 , la
I0hd00h02 , lw
l0L000h02 - 03
G0g000h02 . 02
g0G000h02 . |
F0f000h02 / 04
g0G000h02 02 C
H0h000h02 02 |
f0F000h02 0a .
F0f000h02 : 02
g0G000h02 I .
Jgg000h02 N 02
g0G000h02 N Cu
edG0c0h02 lw lw
Idh000h02 | |
J0j000h03 , 03
gdH000h03 , 04
Gg0000h03 , lw
I0i000h03 - 03
G0g000h03 - 04
I0i000h03 02 02
h0H000h03 lw lw
G0g000h04 04 |
g0G000h04 C .
G0g000h04 | |
h0H000h05 lw lw
g0Hd00h05 | |
G0g000h07 , 01
G0g000h07 | |
j0Kd00h0a . |
g0Hd00h0a | |
hH0b00hC ! |
Gi0cE0hC ) |
0DgdF0hC , 03
kK0eD0hC , Cg
dd0eH0hC , Cn
hCdcH0hC , Cs
ei0DJ0hC , Cw
Kf0eh0hC , N
Hd00g0hC , NN
JddFjbhC , l
Gh0b0EhC , lgw
FE00h0hC , lp
fc0G00hC , lv
fHGDkEhC , lw
fKdDh0hC - C
eH0dd0hC - Cg
fef0I0hC - Cn
bG00f0hC - lw
Hg0d00hC . lw
iIcDb0hC . |
f0F000hC 02 N
BgdG00hC : C
Ji00d0hC : Cg
eH0g00hC : Cw
hHdFc0hC C ,
hJ0f00hC C .
Hh0000hC C Cn
Gg0000hC C I
eFGf0dhC C N
gG0000hC Cg Cn
Hddec0hC Ck |
gF00FdhC Cn ,
BG00g0hC Cn -
Ji0dd0hC Cn lw
fHf000hC Cn |
Ge0cd0hC Ct lw
ff0HD0hC Cw Cw
Hfabd0hC Cw |
fGA00dhC I .
00GeddhC N ,
G0fd00hC N -
fGdGf0hC N 01
GIhfiFhC N C
JiFecchC N Cg
dDgG00hC N Cn
dcHf00hC N Cu
fIGic0hC N Cw
iI0000hC _ Cn
gHB0c0hC i .
Ag0FD0hC l .
gC00F0hC l lp
iH0dF0hC l lw
Bg0G00hC lp lw
GDdDh0hC lv Cn
hI00fDhC lw ,
Ge0Ef0hC lw .
Gi0dG0hC lw 04
dJefe0hC lw Cg
cFdHi0hC lw Ck
gD0eH0hC lw Cn
cH0Ah0hC lw Cw
Fi0fJ0hC lw l
iI0000hC lw lgw
heGfH0hC lw lp
fG0De0hC lw lv
gHfIgdhC lw lw
GAiDD0hC | |
dh00dJhCT . C
iH000ChCT . Cg
Gf000chCT C lw
f0F000hCa , Ct
Ii000ChCa . C
gGd00ChCa . Cb
Ii000ChCa . Cn
gG0000hCb ' i
Hh0b00hCb , lw
eGd000hCb C lw
0g00G0hCb lw Cn
gE0Fe0hCb lw lw
G0g000hCd 04 |
fF0000hCg , Cg
0iJ0d0hCg - Cn
fGEdcdhCg . |
Ggc000hCg C ,
Ffb000hCg Cb ,
EgF0d0hCg Cw |
hH0000hCg l lw
Ff0000hCg lw ,
dgH000hCg lw C
Gf00d0hCg lw lp
iKDecfhCg lw lw
fFDdb0hCg | |
fG0d00hCgw , lw
gc00H0hCgw Cw .
Hg00e0hCgw lw lw
dfCIddhCk . |
00Jj00hCk 05 lw
d0hI00hCk 05 |
GbDgd0hCk lw lw
hfJDc0hCk | |
0J00j0hCn , 04
0g0dH0hCn , C
0idcJ0hCn , Cn
0h00H0hCn , Cw
0e0dG0hCn , lv
0L00l0hCn , lw
0gc0G0hCn - C
0fI0f0hCn - Ca
fHf0D0hCn - Cn
feDeH0hCn . |
df00G0hCn l lp
0Hcbg0hCn l lw
gH00e0hCn lw ,
0G0ee0hCn lw C
0g00G0hCn lw Cg
0g0FD0hCn lw ip
dL0dk0hCn lw l
fj0GH0hCn lw lw
fE0cdFhCnw lw lw
h0H000hCp lp Cw
Hdddd0hCp lw lw
CfGd00hCr . |
f0Gd00hCs 02 N
hdGF00hCt . |
fd0Id0hCt lw lw
D0gF00hCt | |
Hdd0e0hCw , Cw
G0f0d0hCw , lp
Jg00g0hCw , lw
g000G0hCw - Cn
K0dgfdhCw . |
g0G000hCw 01 .
h0E0F0hCw 02 ,
g00Hd0hCw C .
he0DH0hCw C lw
i0I000hCw Ca lw
g000G0hCw Cgw lw
g000G0hCw Co .
f000F0hCw Co lw
k0F0J0hCw Cw ,
G000g0hCw Cw -
g0ddJdhCw Cw .
g0G000hCw Cw 01
G00ed0hCw Cw :
j000J0hCw Cw Co
F000f0hCw Cw Cp
M0m0c0hCw Cw Cw
g000G0hCw Cw Mo
g000G0hCw Cw lw
k000K0hCw Cw uo
H0dde0hCw Cw |
G0d0f0hCw N Cg
f00F00hCw l Cw
gd00H0hCw lw .
G0GdgehCw lw Cw
GFdgd0hCw lw ip
gG0000hCw lw lgw
bC0CjIhCw lw lw
G000g0hCw lw |
Gf00c0hI ( i
gHD0ddhI . C
hJd0dchI . Cn
fgH0D0hI . I
g0G000hI 01 0a
G0fd00hI 01 l
fH00d0hM lw lw
g0G000hN , u
I0i000hN 01 ,
i0I000hN 02 -
g0G000hN 04 Ct
h0H000hN 05 Ct
G0g000hN 0a Ct
h0H000hN C C
g0G000hN C Cw
G0g000hN C u
L0kd00hN Ck 05
g0H0d0hN Ck lw
j0J000hN Ck |
f0F000hN Ct .
f0F000hN Ct |
G0g000hN Cu 03
i0I000hN Cw Ck
g0G000hN I -
F0f000hN l N
H0h000hN lu .
i0I000hN uu u
hEDD00hU , lw
eedH00hU . |
fb0Hd0hU lw lw
EEag00hU | |
Ff0000h\ ' i
F0f000h_ lw '
fF0000hi . ln
g000G0hl ) |
hH0000hl , lg
Hg00c0hl , lp
HCd0dfhl , lw
fHgCC0hl . |
g0G000hl 01 .
Igcd00hl N C
Ig00e0hl N Cg
fGe0C0hl l lw
gFD000hl l |
g00dH0hl lo .
hH0000hl lw :
Hfdc00hl lw l
Hg0bc0hl lw lp
hCDfH0hl lw lw
f0F000hl lw |
fhFEG0hl | |
gd000HhlT . l
0g000GhlT . ln
f0Idd0hlk | |
0g00G0hln lw ln
gG00d0hln lw lw
H0h000hlnw 01 ,
fa00F0hlo , lw
F0f000hlp lw lp
ddJbg0hlp lw lw
e0eG00hlt | |
0GfAc0hlv C N
cG00g0hlv Cn lw
gG0000hlv Cn |
Ifdde0hlv l .
hC00G0hlv lp C
F0f000hlw ' .
f0000Fhlw , lgw
D0gDhIhlw , lw
gG0000hlw . lp
H0h000hlw 02 C
e0eG00hlw 03 02
d0fG00hlw 04 |
h000H0hlw ? |
H00dg0hlw C ,
Idd0g0hlw C .
g0G000hlw C 02
ed0eH0hlw C lw
H000ffhlw C uo
g00G00hlw C |
F000f0hlw Cb Co
fc00G0hlw Cb lw
g0G000hlw Cg Cw
G0fc00hlw Ck .
E0F0g0hlw Cn ,
F000f0hlw Cn .
H000h0hlw Cn Co
g000G0hlw Cn l
hd0cI0hlw Cn lw
I0f0g0hlw Cn uo
g0G000hlw Cs 02
H0ef00hlw Ct .
F000f0hlw Cw Cw
f000Gbhlw N l
H00dfdhlw N lw
Jdd0h0hlw l .
g000G0hlw l |
h0GE00hlw lp Ck
G000g0hlw lp lw
g0CdEEhlw lw ,
H0d0edhlw lw .
h0C0G0hlw lw 04
c0H0eehlw lw C
F000f0hlw lw Cn
j000GGhlw lw N
f000F0hlw lw lb
i0c0Iahlw lw lo
Ldg0hdhlw lw lw
c0Gd0ehlw | |
g000G0hu ) |
g0G000hu - 04
gdc0H0hu . |
g0G000hu 01 0a
g000G0hu lw Cw
Eg0dG0hu lw lw
H0d0g0hu lw u
G0f0d0hu u lw
f000F0huo , Cw
g0G000huw 01 0a
G0g000h} | |
If00f0m" C
F0f000m# #
Hed00dm# C
Dh00G0m& C
ed0dH0m& l
bb0gG0m' C
Jch0d0m' l
G0f0d0m( 0
iFC0E0m( C
I0i000m) =
Gd0f00m* *
hD0G00m* l
F0f000m, -
Ldidf0m, 0
peLIHcm, C
JfgdD0m, I
Hdfd00m, N
jFeJ00m, U
DJigEcm, l
kdMgE0m, u
L0ld00m- 0
bfGdC0m- C
iD00HCm- l
Jdj000m. 0
dKb0idm. C
HkF0F0m. I
hId000m. U
GGehe0m. l
I0i000m0 ,
J0i0bdm0 .
n0N000m0 0
CgfGE0m0 C
f0F000m00 .
G0g000m00 /
I0g0d0m00 0
F0f000m00 :
gdLdg0m00 C
h0H000m00 l
f0G00dm000 ,
K0k000m000 -
N0n000m000 0
hhMed0m000 C
h0H000m000 U
F0f000m0000 .
L0l000m0000 0
hfJDd0m0000 C
F0f000m0000 N
h0I0d0m0000 l
g0G000m0000 u
gdKg00m00000 C
H0h000m00000 N
H0h000m000000000000000 ,
f0F000m00th C
fdGeFdm: 0
ggGcEEm: C
kKbDB0m: l
I0i000m= 0
I0i000m= =
h0H000m> 0
iD0EF0m? C
iCDCG0m? l
f00cF0mC '
Gff0E0mC ,
Ih00d0mC .
mfO0d0mC 0
jMFBkBmC C
lLGdd0mC I
Kggbd0mC N
IieEA0mC i
JhgHhBmC l
fFdfG0mC u
hbFdF0mCb -
eKfef0mCb C
GjC0G0mCb l
cfG000mCg ,
gcI0e0mCg -
Gg0000mCg .
gdH000mCg 0
jNifE0mCg C
iJd0d0mCg I
K0k000mCg N
ehK00fmCg l
fd00G0mCn &
e0g0I0mCn ,
fGC0e0mCn -
i0I0b0mCn 0
iBFGa0mCn C
G0fc00mCn N
FhE000mCn i
KgidF0mCn l
o0P0c0mCs 0
G0g000mCt .
g0eI00mCt I
G0fd00mCt l
k0KdC0mCt u
Hec0e0mM C
k0K0b0mN ,
H0g0b0mN -
Miid00mN 0
M0l0c0mN >
ngMgIGmN C
fDG0f0mN I
g0HBe0mN U
Idgd00mN i
nHJDGfmN l
i0eID0mN u
h0H000mNN 0
HfjIfEmNN C
g0G000mNN l
h0Jf00mU ,
G0g000mU 0
KiDdedmU C
H0eed0mU N
jIfG00mU U
DdhIf0mU l
gG0000mUb U
gG0c00mUg U
Gdf000m\ "
iJ00d0m_ C
J0j000m_ l
gDcGd0ma C
JDfdfdma l
Hcd0f0mabout C
EF0ch0madd C
f0G0d0maddress l
i000I0magainst l
If0df0mals C
fBF000man C
f0F000man l
ieHgI0mand C
dBdafGmand l
G0d0e0mand u
j0J000mapt .
GJd0k0mare C
dG00g0mare l
ef0ddImas C
H0e00fmas l
h0H000mat 0
gnIAL0mat C
f000F0mat u
0Hded0mauf C
fi0Kd0maus C
dfG000mav .
g0G000mave N
ff0I00mbad C
gg00J0mbecame C
lk0FPdmbei C
0f00F0mbetween C
f00cG0mbought l
h0H000mbox 0
f000F0mbusiness C
0H0cg0mcalled C
e0aGe0mcite C
f000F0mclaims l
I0ffd0mcode C
I0i000mcol 0
j0J000mcorner l
h000H0mcorp .
G000g0mcountry C
I0g0dbmdas C
gGDfD0mde C
fD00fGmdear C
0fHcd0mdei C
Lk00d0mden C
GkLfg0mder C
gfDDG0mdi C
Kgf0f0mdie C
gGE0d0me C
IhDdd0me l
Ig0f00mein C
Ih00d0meine C
Ih00d0meinen C
g0G000mfejedelem l
g0G000mflat 0
HgdgG0mfor C
gc00Idmfor l
EHd0cgmfrau C
idfEJ0mfrom C
he0I00mfrom U
jacGH0mfrom l
J000j0mfrom u
eE0gG0mfur C
h0I0d0mgardens ,
g0G000mgardens N
f000F0mhat C
h000H0mhealth C
If000gmherr C
fG00d0mhi C
fF0000mhi l
iI0000mi .
Ifd0e0mi l
Gf000dmif l
KhEdh0mim C
GmfOi0min C
cegJd0min l
f00Gd0min u
i0d0Kcminc .
Hdcdd0minto l
dgH000mis 0
iIEGffmis C
DJf0gdmis l
gaGHhcmist C
gG0000mit C
dG000fmjr .
h0H000mkirche 0
IgFef0mla l
G0g000mlane N
ge0bI0mlike C
fd00H0mltd .
jK0dd0mme C
Jh0dc0mmeine C
Kk0000mmet C
fJ0df0mmit C
iJ00dammr .
ffd00Jmmrs .
if000Kmms .
fh0Kd0mnach C
eddH00mnad C
dH000fmname C
fF0000mname l
g0G000mnan 0
Jg00h0mneue C
g0CG00mnorth C
Hd0df0mnot C
iG0CE0mo '
gdH000mo .
iaEBHbmof C
icAHE0mof l
fd00G0mof u
g000G0moffer l
g0G000mon 0
LgGflDmon C
G0df00mon U
eG0bd0mon l
ha0cH0mopen l
eI0gd0mor C
geJ0d0mp .
f0G0d0mpiazza l
cedG00mport C
Fh000Fmprof .
f0000Fmresources l
Hd00g0mreturn C
H000h0mright l
F0hE00mroad C
fgBI00msan C
gI0dd0msays C
G0f0d0mst .
g0G000mst N
hJd0d0mstarring C
g0G000mstrasse 0
H0g00dmstreet C
h0H000mstreet N
g0G000msuite 0
Dg0cF0mt C
gG0000mtell l
ifaFEHmthe C
fG000dmthe M
BgHdbdmthe l
f000F0mthe u
Hd0ed0mthis l
cGECiEmto C
hcDGfGmto l
gdDF00mto u
g000EDmtransit l
g000G0mtwice l
I0g0f0mu ,
k0Ld00mu 0
HAEbi0mu C
f0F000mu N
Idd0g0mu l
Jdh0d0mu u
ddfdI0mund C
Hf00f0munser C
g0G000mutja 0
Gg0000mv .
gIgdF0mvan l
jFhCLdmvon C
fG000cmw .
dgcH00mw C
cfBhDImwith C
fF0000mwould l
edIdd0mzum C
af00G0mzwischen C
FBhDBCm| C
gF0D00m| U
jBCBHDm| l
gI0dd0n" says C
Gdf000n' . C
g000G0n' C l
I0i000n) = =
hI00d0n, " C
Gg0000n, ' C
F0f000n, - 0
L0l000n, 0 ,
I0i000n, 0 .
G0g000n, 0 N
K0k000n, 00 ,
g0G000n, 00 -
g0G000n, 000 N
g0G000n, 0000 u
ddHf00n, 00000 C
D0H0i0n, C ,
g0G000n, C I
edeDG0n, C l
Gdf000n, Cg ,
I000i0n, Cn ,
0gc0H0n, Cn -
k0d0L0n, Cn l
h0H000n, Cs 0
i0I000n, Ct u
fLgff0n, N C
g0G000n, U ,
Ii00b0n, and C
Hf00e0n, and l
H0h000n, col 0
fe000Hn, the C
f0F000n, u N
G0g000n- 00 ,
H0h000n- 00 -
G0g000n- 000 -
geI000n- 000 C
f0Gd00n- 0000 C
eJdde0n- C C
fd00G0n- C l
dgH0c0n- Cn -
0H00h0n- Cn C
f0d0G0n- Cn l
Gg0000n. " C
dh0I00n. , C
f0F000n. 00 .
g0G000n. 000 ,
H0h000n. 000 N
g0G000n. 000 U
H0h000n. 000000000000000 ,
gG0000n. C I
F0f000n. C N
G0f0d0n. Cn ,
heHcF0n. and C
g0G000n. box 0
Gcf000n. g .
gdH000n. o .
G0g000n/ 00 /
N0n000n0 , 0
dCHg00n0 , C
Ldk000n0 . 0
eHf000n0 . C
Jdi000n0 N 0
F0f000n00 , -
ddhJ00n00 , C
J0j000n00 . 0
g0G000n00 . l
G0g000n00 / 0
H0h000n00 000 0
J0hd0dn00 : 0
FgD000n00 N 0
EfGafdn00 N C
egfK00n000 , C
M0ld00n000 - 0
f0F000n000 . N
h0H000n000 / 0
G0g000n000 00 0
H0h000n000 000 0
fdG000n000 C C
e0Gd00n000 N 0
g0eLhcn000 N C
gfeIG0n0000 , C
G0g000n0000 - 0
G0g000n0000 00 0
d0Gf00n0000 u C
I0i000n00000 N 0
H0h000n000000000000000 , 0
F0f000n: 000 0
I0c0h0n: C ,
GDDdefn: N C
G0g000n= 00 N
I0i000n= = 0
G000g0n? C l
e00dG0nC & l
f00cF0nC ' i
f0d0H0nC ( C
e0G0d0nC , 0
bcajLfnC , C
Gdd0d0nC , l
jHEEc0nC - C
Hed00dnC . C
G0g000nC 000 ,
H0h000nC 0000 N
gdFcF0nC : 0
gcIFgcnC : C
h0H000nC C 0
DHddg0nC C C
i0I000nC C N
ecbG00nC C l
dI00h0nC Cn -
ehCFFDnC N C
f0F000nC NN 0
fdfE0HnC NN C
gEfiK0nC and C
fedDH0nC de C
He0dd0nC e l
bg0fI0nC from C
gddI00nC in C
eddH00nC nad C
DF00h0nC on C
Ge0cd0nC the C
gG0000nC to l
dafCG0nC von C
fCBdG0nCb - C
eG00d0nCb Cn -
i0I000nCg , 0
iJCeb0nCg , C
Hdg000nCg , l
geI0b0nCg - C
h0H000nCg 00 N
Gg0000nCg C i
Hfd0b0nCg C l
F0f000nCg Cn N
FhhFbGnCg N C
jKHff0nCg and C
g0G000nCg fejedelem l
df00G0nCn & C
gBGdB0nCn , C
nKC0H0nCn - C
fieEHHnCn N C
g0dE0GnCn NN C
fHdgE0nCn and C
i000JcnCn inc .
fe0DF0nCn of C
f0F000nCn u .
h0H000nCt , 0
I0i000nCt , l
0feH00nCt and C
h0H000nCt u 0
AdfG00nN * C
d0Jfg0nN , u
Jef0f0nN - C
I0i000nN 0 ,
G0g000nN 0 .
H0h000nN 0 0
g0G000nN 00 -
0dIh00nN 0000 C
f0F000nN C ,
fBHgC0nN C C
G0f0d0nN C N
gIf000nN Cg C
df00G0nN Cn -
00gG00nN Cn C
00fF00nN Ct I
g0G000nN flat 0
G000g0nN return C
fdHfD0nU , C
decdH0nU : C
f0Fb00nU N C
i0I000naddress : 0
Hf00e0nand Cb C
J0d0h0nand Cn ,
0f00F0nand Cn -
j0J000napt . 0
00DGh0narrived at C
G0g000nat 000 0
g0G000nat 0000 l
d0f0G0nat C ,
f0F000nat C l
dfG000nav . l
G0g000nbox 000 N
G0g000nbox 0000 ,
00iI00nbox 0000 C
Gfd000nby Cb C
gG0000nby Cg C
H0h000ncol 0 ,
hdI000nder zum C
iI0000ndr . C
Gcf000ne . i
g0G000nfejedelem utja 0
f0F000nflat 000 ,
i0I000nflat 000 N
Gg0000nfleckens . l
gd00H0nfor C C
f0G0d0ngardens , C
G000g0nhr : C
fd0G00nin C C
fc0G00nin C l
G0fd00nin Ct l
ldM0d0nin der C
fF0000nis called l
gJa00fnit to C
00gG00nlane N C
Gc00f0nlist of l
g00FE0nllc , l
Kj00d0nmodified by C
0h0H00nmoved to C
fF0000nmr . C
gG0000nms . C
iH0dE0no ' C
iGDfG0nof C C
FD00g0nof C l
H000h0nof Cn l
F0f000non U 0
g0DE00ns C l
fdeJd0nstreet , C
i0I000nsuite 000 ,
I0i000nsuite 000 N
j0J000nthe corner l
0F000fnthis is C
f0F000nto 000 C
eGf000nto Cb C
0Ff000nto Cg C
h0H000nto Cg l
gG0000nto a l
fGd00Dnto dr .
ifcGH0nto the C
GdfdD0nu , C
g0G000nu . 0
j0J000nu 0 0
g0G000nu 00 0
Ihd000nu C C
hD00G0nu and C
fdG000nul . C
De0Hg0nuniversity of C
eHddA0nvan der C
f0F000nweg 00 ,
fF0000nwho is l
Ih0ad0nwith C C
ke0fN0nwork for C
ed00G0nworks for C
Ih00d0nz . C
Hh0000n| " C
h000H0n| C ,
FE00h0n| C -
EifHeFn| C C
Ledfhdn| C l
Hh0000n| Cb l
Gg0000n| Cg l
g000G0n| Cn ,
Jj00b0n| Cn -
fG0d00n| U U
H0f0dbn| das C
fD00fGn| dear C
Jh0dd0n| der C
gG000Cn| dr .
fG00d0n| hi C
fF0000n| hi l
Hf00e0n| i l
f00F00n| in C
hH0000n| is l
Ih00c0n| meine C
eG00ddn| mr .
bg000Gn| mrs .
fe000Hn| ms .
Jg000gn| prof .
lG0dJ0n| the C
fB0eG0n| the l
Hf00f0n| unser C
FBhDBCn| | C
gF0D00n| | U
jBCBHDn| | l
Gd0dd0o! |
F0f000o# #
fd00Hco& Cn
I0id00o' .
gD0dG0o' C
EhDDB0o' s
Jdd0g0o( C
F0f000o, -
Q0q000o, 0
i0I000o, 0000
F000f0o, NN
G0f0b0o, and
g0G000o, apt
H0h000o, col
h0H000o, d
f0Gd00o, nan
h0H000o, suite
hdI000o, u
h000H0o, van
G0g000o, we
J0j000o- 00
i0I000o- 0000
AIf0f0o- Cg
kFEdI0o- Cn
f0G0d0o- strasse
fdH0Bdo. ,
f0F000o. 00
H0h000o. 000000000000000
Dgb0cFo. C
gGd0dEo. Cb
hGd00Eo. Cg
EgD0dFo. Cn
FhDdGdo. N
feH000o. box
fgJ0d0o. o
Ff0000o. u
He000fo. van
Nfk0ddo. |
I0f0f0o0 )
NikdE0o0 ,
N0m0d0o0 -
Jdefcdo0 .
J0j000o0 00
N0n000o0 000
L0l000o0 0000
G0g000o0 000000
F0f000o0 :
g0G000o0 ?
mdNeD0o0 C
i0I000o0 Cg
k0K000o0 Cn
h0H000o0 Cs
l0Md00o0 Ct
diLfddo0 N
g0G000o0 Ut
G0g000o0 ]
f0F000o0 high
jdK0d0o0 in
f0F000o0 street
fdG000o0 u
Idff00o0 |
G0g000o0 }
F0f000o: 00
I0i000o= 00
I0i000o= =
dH0bg0oC !
Ei0dH0oC &
iJDdf0oC (
CiCDG0oC )
iHIehDoC ,
jeJhI0oC -
AhHDdCoC .
lfNeb0oC 0
phSda0oC 00
ogQbd0oC 000
EgHcf0oC 0000
d0mN00oC 00000
GIgeg0oC :
gGFgC0oC ?
CHhEgDoC C
egbDFEoC Cg
EIhdgEoC Cn
cefId0oC Ct
CGe0f0oC M
gKgafDoC N
hCfcLgoC NN
hH0000oC _
fH00d0oC a
hI00d0oC added
kIHhbFoC and
hEdcH0oC as
gH0ac0oC asked
dEfGe0oC at
Gf0d00oC branch
Dg0Gd0oC by
Icd0g0oC can
0I00i0oC case
Hf0ce0oC correlation
i00Jd0oC country
Id0gd0oC data
Hg0c00oC database
fFADd0oC de
d0G0f0oC dei
g0H00doC dem
j0J000oC der
0fAGc0oC di
LfddfeoC distance
Hg00c0oC first
GhFBe0oC for
0F00f0oC found
EGdbg0oC from
Hh0000oC fur
f0G0d0oC gardens
fe0FE0oC gave
gd00H0oC gmbh
G00cf0oC grusse
gG0000oC had
jc00LdoC has
lE00K0oC hat
Hc0cf0oC have
h000H0oC health
hH0000oC his
HFhhD0oC in
efd0I0oC inc
iCdFHboC ist
ddGFg0oC last
0G0g00oC left
jJ0000oC lives
fd00G0oC llc
Gf00d0oC must
0efH00oC nad
Hdd0f0oC not
bfGEdcoC of
jf0dL0oC office
Eg0eG0oC offices
HAdGj0oC on
fG000boC or
df0cH0oC pay
ee0fI0oC reports
g0G000oC road
Gff0D0oC se
F000f0oC searches
hH00d0oC spent
f0Hcd0oC st
ffI000oC street
Hd0df0oC table
0g00G0oC technologies
G00df0oC template
gG0000oC that
g00G00oC they
KfgGi0oC to
DdeIh0oC u
Jg0de0oC una
gB0eI0oC und
G000g0oC updates
00Gg00oC utca
fHdDe0oC v
bGf0c0oC van
HEfDh0oC von
Igc0d0oC war
jd0FJ0oC was
fe0bH0oC website
FLi0j0oC were
iE0dI0oC wurde
fH0dd0oC zum
fHfGf0oC |
hF0CD0oI '
Gf00c0oI (
Hfe000oI ,
efF0dGoI -
mMIfbgoI .
hJAde0oI C
iG00F0oI Cn
00fF00oI N
gG0000oM in
l0L000oN ,
G0g000oN -
L0l000oN 0
I0i000oN 00
G0g000oN 000
g0G000oN 00000
K0k000oN >
e0Ge00oN C
Gde000oN Cg
F0f000oN b
g0G000oN d
g0G000oN flat
g0G000oN fpo
I0i000oN suite
lDJE00oU ,
hH0000oU -
idDI00oU .
hFcHe0oU N
hIfF00oU U
hI0d00oU Un
eEfF00oU o
hGBB00oU |
Gdf000o\ "
Ff0000o\ '
Gg0000o_ Cn
fGEdcdoi .
edcH00oi C
h0DcG0oi N
GGi0e0ol '
Ff0000ol (
EEiEdFol ,
jFF0Fdol -
KdediEol .
gcG000ol 0
f0DGd0ol 000
b0gG00ol 0000
gF0C00ol :
jFD0H0ol ?
FBhFEfol C
HgGeedol Cg
IHgbi0ol Cn
J0hf00ol Ct
idDeEIol N
ic0d0Jol NN
Hcg000ol _
H0f0ddol a
EhCCCBol and
IDe0hdol as
g0DE00ol china
f000F0ol claims
fd00FDol computer
k0K000ol corner
h00dI0ol corporation
gd0H00ol country
IDefd0ol de
gGd0D0ol der
Gf000dol e
Gf00d0ol from
gEE000ol g
fF0000ol have
JdidC0ol in
cEgGCdol is
g0G000ol kirche
dgFGd0ol la
bdIagdol of
g000G0ol office
g000G0ol reports
g0G000ol seems
Hh0000ol that
DHfbf0ol to
I0h0d0ol u
F0f000ol via
lFKCBeol |
h000H0ou )
Afj0K0ou ,
kddFK0ou .
k0K000ou 0
h0Lgf0ou 00000
f0eGE0ou N
f0d0G0ou and
f000F0ou has
hG00D0ou in
kd00L0ou is
Gd00f0ou meeting
f000F0ou team
G0ccf0ou u
C00Fg0ou with
gDbfH0ou |
G0g000o} |
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
