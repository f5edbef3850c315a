/*
 * Written by bench/redaction-fit.ts; do not edit. What the tagger of names has learnt: for each feature one letter for each
 * of O, PERSON, ADDRESS, LOCATION, ORGANIZATION, TITLE (z to a: levels -26 to -1, 0, A to Z: 1 to 26), then the feature.
 *
 * Source  averaged perceptron on sentences of our own and on the tuning half of texts made by microsoft/presidio-research
 *         (MIT, (c) Microsoft Corporation). Only these numbers were taken from them.
 */
const PACKED = String.raw`
If0de0-1k!
Hf0dd0-1k"
Ifd0f0-1k#
Dhh0J0-1k&
KikFHd-1k'
BbgeH0-1k(
Hdg000-1k)
GfgG00-1k*
gdEEGf-1k,
FcjfHF-1k-
MJlggd-1k.
Idfdc0-1k/
IgddCc-1k01
IhEdd0-1k02
Khced0-1k03
KiHhdf-1k04
GcCfd0-1k05
BdIdg0-1k0a
jcEbIC-1k:
ihfFL0-1k;
Kdj000-1k=
lEBHHd-1k>
E0iHBd-1k?
hH0000-1k@
FfIehD-1kC
dLfgiD-1kCT
FhgJgD-1kCa
Hdbbg0-1kCb
hFd0G0-1kCbw
HCh0c0-1kCd
eKGhff-1kCg
fIDef0-1kCgw
E0Fha0-1kCk
EmEaLd-1kCn
KBjdc0-1kCo
Mifg00-1kCp
l0L000-1kCs
FdHci0-1kCt
fgKdd0-1kCu
giEIFd-1kCv
IelbAJ-1kCw
i0GGf0-1kCx
fLgeec-1kI
gJf00d-1kIv
LhjdF0-1kM
igHAHC-1kN
ibBJgF-1kNN
0FfGg0-1kU
hKddd0-1kUg
Hdf000-1k[
DJhff0-1k_
jH0Jgd-1ki
EdhJf0-1kip
GFchac-1kl
kKdbeH-1klT
kfNddd-1kla
hFb0Gd-1klb
Kffddd-1klc
lNgddE-1klg
hKiF0d-1klgw
e0gId0-1klk
diAbJ0-1kln
Jff0d0-1klnw
JifdjL-1klo
cgKehF-1klp
i0J0d0-1klt
jcCHIf-1klv
igdFKe-1klw
kKd000-1klws
NfGfm0-1ku
Hd0g00-1kua
Icg00d-1kuc
HCA0h0-1kuo
f0Gcb0-1kuu
Hdf000-1k{
If0de0-1w!
Hf0dd0-1w"
Ifd0f0-1w#
Dhh0J0-1w&
KikFHd-1w'
BbgeH0-1w(
Hdg000-1w)
GfgG00-1w*
gdEEGf-1w,
FcjfHF-1w-
MJlggd-1w.
Idfdc0-1w/
IgddCc-1w0
IhEdd0-1w00
Khced0-1w000
KiHhdf-1w0000
GcCfd0-1w00000
f0Gd00-1w000a
jcEbIC-1w:
ihfFL0-1w;
Kdj000-1w=
lEBHHd-1w>
E0iHBd-1w?
hH0000-1w@
igHAHC-1wN
ibBJgF-1wNN
Hdf000-1w[
DJhff0-1w_
DGiGf0-1wa
JD0ei0-1wabout
GFd0h0-1wadd
I0gdc0-1waddress
i000I0-1wagainst
He0dd0-1wals
gcG000-1wan
hcGhbI-1wand
l000L0-1wangebot
h0I0d0-1wapt
dKd0i0-1ware
fgd0dK-1was
lmJAO0-1wat
cFGdgd-1wauf
di0Lf0-1waus
0f0Gd0-1wbad
J0fdg0-1wbank
ID0hg0-1wbe
ig0dL0-1wbecame
ml0HPc-1wbei
hd00I0-1wbetween
DJdhf0-1wby
cI0ff0-1wcalled
d0gH00-1wcape
h0CIe0-1wcite
jg0Mf0-1wcity
i000I0-1wclaims
Hfd00d-1wclass
F000f0-1wclosed
Jffdd0-1wcode
Jfg0d0-1wcolumn
iI0dE0-1wcompared
k0K000-1wcorner
h000H0-1wcorp
G00bf0-1wcountry
Dg0dG0-1wcustomer
H0gd00-1wdas
fDdfId-1wde
dD00gF-1wdear
Midff0-1wden
IiLdjd-1wder
Khd0f0-1wdie
ddeH00-1wel
Hf00e0-1wet
h0H000-1wflat
IagiId-1wfor
GI00gh-1wfrau
jjdMG0-1wfrom
h0H000-1wgardens
gH0d00-1wgave
he00I0-1what
hF0dG0-1wher
I00ddf-1wherr
hI00d0-1whey
fG00c0-1whi
eJ0gf0-1whim
Cf0Gd0-1wi
IpjRhb-1win
h000H0-1winc
i000I0-1winnovation
iKKbjg-1wis
heFIfd-1wist
i000I0-1wjoining
hg00K0-1wkunde
GfFEh0-1wla
G0g000-1wlane
fi0IG0-1wleft
f000Gd-1wlike
Id0ef0-1wlist
deeH00-1wlos
iKd0d0-1wm
gH00d0-1wme
Gf0d00-1wmein
Ji00d0-1wmeine
Hf000d-1wmemory
Hg00d0-1wmet
eJddf0-1wmit
iId00E-1wmr
hf000I-1wmrs
gd0d0I-1wms
He00f0-1wmultiple
dh0Jd0-1wnach
ddeH00-1wnad
dG000f-1wname
j0J000-1wnan
Jfdfc0-1wneue
HdFeg0-1wnew
idDGGd-1wof
fj00Ld-1woffer
JgKgk0-1won
Gf00d0-1wone
i000I0-1wopen
eaH0dd-1wp
G000g0-1wpolicy
df0H00-1wport
g0G000-1wpostfach
I0i000-1wprimes
Ie0df0-1wreturn
B0iI00-1wroad
F0h00F-1wroom
f0If00-1wrue
G0A0g0-1wsa
gH0d00-1wsaid
feeI00-1wsan
Gg0000-1wso
G0g000-1wsquare
kK0000-1wstarring
f00cG0-1wstate
f00Gd0-1wstation
f0H00d-1wstr
G0f0b0-1wtasks
kK00d0-1wtell
g0G000-1wter
00gG00-1wterrace
ijcEII-1wthe
J0i0e0-1wthree
gaJFmI-1wto
icHEC0-1wu
ebefKd-1wund
G000g0-1wunser
Gd00f0-1wupdate
H0d0g0-1wuser
If0bf0-1wusing
Kghbd0-1wv
hFedH0-1wvan
hdhIJf-1wvon
fcdH00-1ww
eGD0g0-1wwas
Khe0e0-1wwhere
fd00G0-1wwie
baEiCH-1wwith
hI0d00-1wwould
hIB00d-1wy
Idgd00-1wz
g0Had0-1wzum
fCe0G0-1wzwischen
Hdf000-1w{
fhdHFD-1|
bH0fe0-2k"
Hgd000-2k$
Edh0G0-2k&
LGibhd-2k'
Lbjdcb-2k)
Kgfbd0-2k*
gdcdGE-2k,
IEegfB-2k-
Ifedc0-2k/
LGihg0-2k01
ImGIh0-2k02
EkIJi0-2k03
EhGfE0-2k04
G0Eh00-2k05
G0f0d0-2k07
dgIgFd-2k0a
FefdG0-2k;
Jdi000-2k=
gcHdD0-2k>
ldDGKd-2k?
ADlGcI-2kC
KKh0ij-2kCT
jjKLi0-2kCa
DFkGD0-2kCb
gEf0H0-2kCbw
HgFgeF-2kCc
IfhdG0-2kCd
EMkegA-2kCg
DhfHD0-2kCk
hifBKG-2kCn
DaAFiE-2kCnw
EjcHCD-2kCo
cDekL0-2kCp
gdfJ00-2kCs
hlLId0-2kCt
FhDeF0-2kCtw
dfHd00-2kCu
fDIgCd-2kCv
KElhcJ-2kCw
cdGHi0-2kCx
iHgFbF-2kI
eIccf0-2kIp
Khi0F0-2kM
ghfCIG-2kN
jCGEgI-2kNN
EiGEe0-2kU
FcgE00-2kUw
Hef000-2k[
Lck0d0-2k_
gFJfcf-2ki
JChDfd-2kip
gFEb0b-2kiv
gBGIeh-2kl
eId0f0-2klT
kiNFd0-2kla
iEE0Gd-2klb
Mhhddd-2klc
kLhGEd-2klg
cMjhDf-2klgw
neFJI0-2kln
FHdfg0-2klnw
cHhEjI-2klo
DIJjgg-2klp
gdI0c0-2klt
jdI00F-2klu
lCIfJ0-2klv
GFh0d0-2klws
QkEdn0-2ku
K0gfed-2kuc
egEaG0-2kuo
l0L000-2kuu
GeJfi0-2kuw
bH0fe0-2w"
Hgd000-2w$
Edh0G0-2w&
LGibhd-2w'
Lbjdcb-2w)
Kgfbd0-2w*
gdcdGE-2w,
IEegfB-2w-
Ifedc0-2w/
LGihg0-2w0
ImGIh0-2w00
EkIJi0-2w000
EhGfE0-2w0000
G0Eh00-2w00000
g0Id00-2w000a
FefdG0-2w;
Jdi000-2w=
gcHdD0-2w>
ldDGKd-2w?
ghfCIG-2wN
jCGEgI-2wNN
Hef000-2w[
Lck0d0-2w_
FIhBfd-2wa
FFd0g0-2wadd
lbJiK0-2waddress
h0Jdf0-2wadresse
jbEI00-2wam
DFFBlH-2wand
kf00M0-2wangebot
jdK000-2wapt
I0D0jc-2ware
ed0Jg0-2warrived
Bfd0fI-2was
ilHdNd-2wat
GDDid0-2wb
hh0dL0-2wbecame
h000H0-2wbefore
cj0dNh-2wbei
dJ0hd0-2wbelongs
J0j000-2wbox
id0DI0-2wbranch
Hcc0bf-2wbrief
Hg00d0-2wbut
FIfdh0-2wby
eJede0-2wcall
gK0gf0-2wcalls
CGg0d0-2wcan
di0J00-2wcapital
gbCIe0-2wcite
jg0Mc0-2wcity
i000I0-2wclaims
dGf000-2wcolleague
Iefd00-2wcolumn
eh00I0-2wcontract
F00f00-2wcore
h0Jde0-2wcorner
iGd0Hd-2wcustomer
hgFBId-2wde
Hd00g0-2wdemo
iiLgId-2wder
gHE0e0-2wdi
Ff0000-2wdiscussing
g0cH00-2wdown
gJedb0-2wdr
h0H000-2wflat
Gg0000-2wfleckens
Heg0Ec-2wfor
JB00fh-2wfrau
jgdKF0-2wfrom
efGD00-2wgardens
Af0Gd0-2wget
I0gd00-2wgetting
fId0dd-2wgrusse
ic0cJ0-2whas
Bg00G0-2what
df0G00-2whear
fH0e00-2whello
EicLge-2where
If00df-2wherr
lh0O00-2whome
Jef0g0-2whr
JkdJi0-2win
eFIjGg-2wis
hdFHd0-2wist
EGddCg-2wit
hg00J0-2wjob
hGeF00-2wk
f0dG00-2wkingdom
le0dN0-2wkunde
0dgH00-2wlane
ig0dL0-2wlater
fd0ddI-2wletter
GIddhe-2wlist
g0DFd0-2wlive
h0GEc0-2wlives
G00df0-2wload
gH00d0-2wmail
IDgf00-2wmeeting
fG0d00-2wmein
DfdfcH-2wmessage
G0f0c0-2wmessages
fH0dd0-2wmet
G0f0d0-2wmit
Ii0000-2wmodified
hjFL00-2wmoved
dGf000-2wmr
bG0fa0-2wmust
hKddd0-2wmy
gdE0F0-2wn
gNdhef-2wname
eg0Jf0-2wnorth
DI0eh0-2wnot
gG0000-2wnovel
Jddgd0-2wnumber
GgFhEa-2wof
ge0dKd-2woffer
Bff0H0-2woffice
EcJfi0-2won
deHd00-2wone
Hdcf00-2wonly
k000K0-2wopen
BHg00d-2worder
he00J0-2wour
gG0000-2wplease
h0H000-2wpostfach
I0i000-2wprimes
Idddd0-2wproblem
hH0000-2wprof
gG0a00-2wquestion
efId00-2wrefers
0g0G00-2wreports
fgKe00-2wreturn
Ag0Hd0-2wreturned
FhCD00-2wroad
D0g00F-2wroom
EfGg00-2wrue
gDEdF0-2wsa
jcdcL0-2wsales
gfI000-2wsame
0hFdF0-2wse
J00eh0-2wsearch
FE00h0-2wsongs
D0gF00-2wsquare
f00cG0-2wstate
af00Gd-2wstill
BgEHf0-2wstreet
G0d0f0-2wsupport
G0f0b0-2wtasks
hfEDFF-2wtechnologies
g0G000-2wter
HEfcg0-2wthat
IifgFH-2wthe
FGdfaf-2wthis
I0i0b0-2wthree
hHHaiE-2wto
kEJdC0-2wu
dIefA0-2wund
i0I000-2wunit
bb0Hg0-2wuniversity
I00hd0-2wuse
F0a0f0-2wuser
fCeeI0-2wvan
I0ddf0-2wversion
lFD0J0-2wwas
hH0000-2wwho
f0d0G0-2wwie
cI0hd0-2wwife
GiEafG-2wwith
i000I0-2wwon
jf0dL0-2wwork
Hg0b00-2wworld
fd0G00-2wwurde
hgdGI0-2wyear
Hdg000-2wz
h0H000-2wzum
EKqeLE-2|
If0df00k!
Lhfe000k"
Hdf0000k#
Ifg0000k$
Efh0H00k&
KgjEDd0k'
Kge0g00k(
Lfhfe00k)
Hdfd000k*
Sjjghg0k,
Ii0gAH0k.
HgEfCc0k01
ghOhed0k02
dfJdd00k03
dbJff00k04
kdNee00k05
F0f0000k06
J0j0000k07
ifOgg00k0a
Qime000k:
Jdhdd00k;
J0i0d00k=
M0k0f00k>
S0ofj00k?
Gg00000k@
qMeHHE0kC
cif0dL0kCT
jiQihF0kCa
nPCfe00kCb
kIdcI00kCbw
JfDjFc0kCc
DJggc00kCd
pPJDid0kCg
gIDfd00kCgw
ngKMfd0kCk
rQDECd0kCn
kJBeFB0kCnw
ihgdN00kCo
IhFdf00kCp
ncNcb00kCs
ohMOhd0kCt
hhEKCd0kCtw
AhJf000kCu
eefHFd0kCv
GjEAFd0kCw
cGCCg00kCx
eHf00d0kIv
CLided0kM
iH00D00kMn
fdd0I00kMo
Sgkhid0kN
Pdmh000kNN
kIBKhc0kU
hHfG000kUb
kIdG000kUg
kK00000kUn
lfHK000kUt
g0DGc00kUx
Gfd0000k\
Lhh0d00k_
IgBFgd0ki
Jefdd00kip
Kfh0d00kiv
LAhfgC0kl
EidddK0klT
fgMdgd0kla
lJe0Id0klb
GCd0g00klbw
Mghded0klc
jMhcfE0klg
JDiddC0klgw
jfDLd00klk
mMhFF00kln
Jff0d00klnw
FhhdJC0klo
MdhBid0klp
lfJJd00klt
HGaehd0klv
VlpgiG0klw
Hfg0D00klx
hgEgMd0ku
H0g0b00kuc
ge00H00kug
fd00G00kugw
mfB0Od0kuo
f0Gcb00kuu
If0df00w!
Lhfe000w"
Hdf0000w#
Ifg0000w$
Efh0H00w&
KgjEDd0w'
Kge0g00w(
Lfhfe00w)
Hdfd000w*
Sjjghg0w,
Ii0gAH0w.
HgEfCc0w0
ghOhed0w00
dfJdd00w000
dbJff00w0000
kdNee00w00000
F0f0000w000000
H0h0000w000000000000000
f0Gd000w000a
Qime000w:
Jdhdd00w;
J0i0d00w=
M0k0f00w>
S0ofj00w?
Gg00000w@
Sgkhid0wN
Pdmh000wNN
Gfd0000w\
Lhh0d00w_
HBfde00wa
f0d0Hd0wab
Hdd0e00wadd
edd0H00wag
fgFgHE0wand
h0Ib000wapt
Ldd0ic0was
Hcdf000wassert
J0fdf00wat
f00Gd00wbad
G0Ddg00wbe
00gG000wbelgium
Hf0ecc0wbest
Hgd0000wbill
G000g00wburo
I0d0h00wby
fe00H00wcare
00gG000wchile
h0cJe00wcite
i000I00wclaims
F000f00wclosed
Kfdfd00wcode
h000H00wcodes
g000G00wcollection
H0g0d00wcolumn
H000h00wcompany
g000G00wcompared
k0K0000wcorner
g000G00wcorporation
H0dbf00wcountry
f0G0d00wcrescent
H000h00wcustomer
caeDHf0wde
H0d0ed0wdear
g0G0000wdei
f0G00d0wdem
Hddf000wden
gIC0e00wder
Ifd0d00wdf
jIBEc00wdi
Gfd0000wdie
H0dde00wdigits
i000I00wdiscovery
H000ff0wdistance
Hgff0G0wdr
Ldj0d00we
d0gH000wel
h000FF0wengineer
G00d0f0weuclidean
J0f0fd0wfor
Jd00dh0wfrau
i0J0e00wgardens
hdd0J00wgmbh
H00dg00wgrusse
fG00d00wh
Ih0d000whello
Gg00000whu
Gc00g00wi
Ff00000widea
f0H0e00wim
O0lhdb0win
hd00I00winc
h000H00winnovation
g00cH00winsurance
Mdgfh00wis
g0AG000wislands
Gg00000wit
Hg00d00wjust
hcFF000wkingdom
FdDEg00wla
G000g00wlater
G000g00wlearning
Ihde0E0wline
H00dg00wlist
h0eJ000wlos
f0c0G00wltd
Gg00000wmark
pIdd0N0wmr
ig000K0wmrs
mg000O0wms
feEdG00wn
g0eI000wnad
idGH000wnan
f00Gd00wnord
G0d0f00wnumber
gdHIid0wof
I0d0fd0woffice
Hdcbe00won
hd00Ic0wopen
h0000H0woperator
hc00I00woy
eaH0dd0wp
Hh00000wpip
00fF000wpoland
G000g00wpolicy
Ji00e00wpop
i00I000wport
g0G0000wpostfach
I0i0000wprimes
Iddg000wpython
G00fd00wrisk
D0g00F0wroom
gdd0I00wsa
f0fId00wsan
Hgd0000wsave
G000g00wsearch
h000H00wseparated
g000G00wservice
g000G00wservices
F000f00wsource
Kgch000wst
f00cG00wstate
f00Gd00wstation
g0G0000wstrasse
Idg0d00wstreet
g000G00wsuccess
h0H0000wsuite
gDd0G00wt
g00dH00wtechnologies
g0G0000wter
fGd0000wthat
HgcEe00wthe
Ndffj00wto
gcHEe00wu
g000G00wunable
H0edd00wund
f0Gd000wunit
G000g00wunser
H0d0g00wuser
JghEd00wv
gEcfH00wvan
KFhhe00wvon
fG00d00wwant
I000i00wweekly
Gf00e00wwhat
H00cfd0wwhen
Hf00d00wwill
H0f0e00wwith
fGB00d0wy
Hdg0000wz
j0Ja000wzum
Hgd0001k"
Hdf0001k#
Gdf0001k$
Ehf0I01k&
GbiCGd1k'
HGfci01k(
AgiCK01k)
Gd00f01k*
jeDcIE1k,
jHEcFc1k.
Jfeec01k01
IgEddd1k02
JfCdg01k03
GfDCg01k04
F0f0001k06
K0k0001k07
adIdf01k0a
JHlHhd1k:
dEhHd01k;
Kdi0d01k=
Kdi0d01k>
DHheC01k?
JefbfB1kC
Kff0ed1kCT
fjOfhc1kCa
FJefhe1kCb
Gfc0c01kCd
IECfjE1kCg
GiF0d01kCgw
hdMgg01kCk
gEfcGC1kCn
hhefN01kCo
heJFgd1kCt
Hbg0d01kCu
GiDDDf1kCw
fIDGjd1kI
CGAfe01kIp
bFh0aF1kM
fdd0I01kMo
jdFBFF1kN
kejHKH1kNN
DGhEe01kU
iK0d0c1kUn
i0I0001kUt
fG00d01k\
CHdfd01k_
hJFcg01ki
gEgGfG1kl
Kid0d01klT
fjNdg01kla
ebb0Ig1klb
H0fdc01klc
jHeGeE1kln
khf0ND1klo
DEeHi01klp
h0GEd01klt
BFFCge1klv
AchFaF1klw
EfGEh01ku
Hdddc01kuc
Hd00g01kugw
jiBdOd1kuo
h0H0b01kuu
Hgd0001w"
Hdf0001w#
Gdf0001w$
Ehf0I01w&
GbiCGd1w'
HGfci01w(
AgiCK01w)
Gd00f01w*
jeDcIE1w,
jHEcFc1w.
Jfeec01w0
IgEddd1w00
JfCdg01w000
GfDCg01w0000
F0f0001w000000
H0h0001w000000000000000
H0h0001w0000000000000000
JHlHhd1w:
dEhHd01w;
Kdi0d01w=
Kdi0d01w>
DHheC01w?
jdFBFF1wN
kejHKH1wNN
fG00d01w\
CHdfd01w_
DGdfe01wa
gA0eH01wabout
jK00c01wadded
0fd0H01wag
iHceEF1wand
i0I00d1wanger
Ig00e01warrived
hH00001wasked
egFHf01wat
GGgde01wauf
GdF0h01wbe
lh00N01wbecame
gdH0001wbox
G000g01wburo
JhdGh01wby
HDddg01wcan
f0F0001wcanada
g000G01wcare
EI00j01wcase
G0g0001wchile
g0BF001wchina
i000I01wclaims
Gf00d01wcode
h000H01wcodes
g000G01wcollection
Icf0f01wcolumn
H000h01wcompany
gG00001wconcert
G000g01wcontrol
k0K0001wcorner
gb00G01wcorporation
jefMc01wcountry
dfG0001wcrescent
gcG0001wd
I0diD01wdata
Gg00001wdatabase
hHdDEe1wde
f0G00d1wdem
G000g01wdepartment
jGH0c01wder
hDFEb01wdi
i000I01wdiscovery
Kf0afg1wdistance
de0If01weinen
E0hF001wel
fG00c01wfields
Ih00d01wfirst
g0G0001wflat
EiHFed1wfor
Ic0dgb1wfrom
hdJ0e01wgardens
lH0Jc01wgave
hdd0J01wgmbh
H00dg01wgrusse
jc00Kd1whas
pEI0M01what
EG0dg01whave
Gd00f01wif
fIFiD01win
gd00I01winc
gd00H01winnovation
g00cH01winsurance
leBFL01wis
jedIG01wist
g0H0e01wkirche
gdIDd01wlast
0I0hd01wleft
G000g01wlist
iI00001wlives
f0c0G01wltd
Hg0d0b1wme
If00g01wmeeting
Hd0ddc1wmethod
G0g0001wmobile
G000g01wmodel
chEdH01wn
0bgH001wnad
j0GH001wnan
Hd0fd01wneeds
f00Gd01wnord
Ig00g01wnot
iI00d01wnovel
hAIDdd1wo
IhGHkd1wof
hhh0N01woffice
Hf0Gh01won
ff00H01wopen
h0000H1woperator
hf00J01woy
fdH0001wplatz
F0f0001wpoland
Ii00c01wpop
H0h0001wprimes
fHd0d01wreport
h000H01wreports
GfCCe01ws
gdd0I01wsa
H0fcd01wsan
He00f01wsearch
h000H01wseparated
g000G01wservices
Df0Hg01wsigned
F000f01wsource
gI0d001wspent
heKdd01wst
g0G0001wstrasse
kdL0d01wstreet
JEk0001wsuite
gf00I01wteam
c00fG01wtechnologies
d0Hg001wter
IdfDf01wthe
hd0Ic01wthey
Df0Ifd1wthis
JDfHl01wto
CfIbh01wu
Gg00b01wuna
EdegH01wund
g0G0001wunit
iKfFf01wv
gG00001wvisit
IAhBd01wvon
kF0DH01wwas
hf00J01wwebsite
G000g01wweekly
HKjfh01wwere
Gg00001wwhich
Kefeg01wwith
gf0cJ01wwurde
fHFfe01wyesterday
PFmCif1|
Ih00d02k!
hBfCJd2k"
G0f0c02k#
Gdf0002k$
Kfd0i02k&
KaieBd2k'
BIf0g02k(
Iif0G02k)
Jb0dhb2k*
fcJgiG2k,
HeCfiH2k-
Hfa0d02k/
FfBJj02k01
JjfhK02k02
FdFfGh2k03
aFjgKd2k04
CfiJC02k05
J0j0002k07
jBKcb02k0a
IEkHg02k:
FFh0d02k;
L0l0d02k=
hfdFI02k>
ieHdG02k?
DDfcfG2kC
Jdh0e02kCT
lkPdB02kCa
CHidGe2kCb
didDJ02kCbw
HdDfe02kCc
dHIhha2kCg
HdCDh02kCgw
kfMKl02kCk
FGkfEG2kCn
eIe0Cf2kCnw
deddI02kCo
IHgFk02kCp
CegAH02kCs
mgKIDc2kCt
dhMhe02kCu
CgFDd02kCv
NciGnG2kCw
EiEFbb2kI
Jie0A02kM
fHlEFH2kNN
kEIDd02kUt
fH00e02k\
JFfffd2k_
gCcGB02kip
Ifd0db2kiv
dgI0d02kla
hFb0Gb2klb
fGd0002klbw
Hah0002klc
iKefeF2klg
gGfGiI2klgw
mFJDE02klk
lJfdHE2kln
dcg0HA2klo
GFhiIe2klp
edH0d02klu
hDBGCd2klv
BIdefb2klw
fi00J02klws
JfGBk02ku
HgddGf2kuo
d0GgD02kuu
GddGh02kuw
Ih00d02w!
hBfCJd2w"
G0f0c02w#
Gdf0002w$
Kfd0i02w&
KaieBd2w'
BIf0g02w(
Iif0G02w)
Jb0dhb2w*
fcJgiG2w,
HeCfiH2w-
Hfa0d02w/
FfBJj02w0
JjfhK02w00
FdFfGh2w000
aFjgKd2w0000
CfiJC02w00000
H0h0002w000000000000000
BDh0F02w000a
IEkHg02w:
FFh0d02w;
L0l0d02w=
hfdFI02w>
ieHdG02w?
fHlEFH2wNN
fH00e02w\
JFfffd2w_
cfcGB02wa
fB0dG02wabout
edd0H02wag
Hh00002walgorithm
gG00002walways
BifhNc2wand
h0I00d2wanger
ddHed02wapt
Iddde02ware
geEGB02wat
g00G002wbad
HaFfh02wbe
lg00N02wbecame
hI000d2wbeen
ffJdc02wbox
lddIdK2wbut
Gd00f02wbv
DHfdf02wby
Ddg00G2wc
gL0ff02wcan
fDI0h02wcase
00hH002wchile
H000h02wcode
Jdf0g02wcolumn
g000G02wcorp
h0fJ002wcountry
h0H0002wcrescent
Gg00002wdass
iC0Jf02wden
G000g02wdepartment
hJf0d02wder
jID0002wdie
i000I02wdiscovery
Jff0db2we
ji00M02wein
F0f0002wel
dG00f02wen
gG00002wfields
DeKkEd2wfor
Ej00I02wfounded
cI0h0b2wfrom
j0J0d02wgardens
iI00002wgetting
g0d0H02wgmbh
00gG002wgreenlander
hH00002whand
jG00Hd2whas
dfH0Kk2what
Bh0Ie02whave
Gf00d02whaving
kK00002whello
gI0bd02whome
Id00i02wif
ic0Jd02wim
J0j0002wimportant
FnKjMd2win
Gf0d002winformation
bf0dH02winnovation
f00cG02winsurance
idfcOj2wis
hh00K02wits
f0F0002wkingdom
0H00h02wknown
edJg002wlast
g000G02wlines
g00dH02wllc
Hff0002wmail
gH0d002wme
0Ld0l02wmet
ed0If02wmorning
df0G002wmoving
gG00002wnach
DbgF002wnad
m0EeMc2wnew
HB00h02wnot
cdI0df2wo
EgGGgd2wof
Ggi0J02woffice
GHdei02won
G0c0f02wonly
h0000H2woperator
hc00H02woy
g0G0002wpass
dfH0002wplatz
g000G02wreports
h0H0002wroad
kJaDD02ws
Idd0fd2wsa
jF0dcJ2wsaid
h000H02wservices
Jj0b002wshare
Jj00002wsie
hbI0d02wst
jcK0d02wstreet
haH0002wsuite
Dh0DF02wt
ef00G02wteam
hL0ff02wthat
fIbhGe2wthe
Gf0d002wthere
Eh0Gc02wthey
FhGbd02wthis
di00J02wthree
JddEj02wto
lG0dJ02wtwo
hBBcG02wund
gG00002wus
Jffdd02wv
G0fd002wvon
mGcbIF2wwas
gg00J02wwebsite
GcE0hd2wwere
GB00fd2wwhen
EgdGd02wwhich
gKddf02wwho
bH0cg02wwir
Kgg0d02wwith
hf00J02wwon
ib000I2wwould
Gg00002wwritten
he0HE02wwurde
JFffg02wyou
Gd00f02wyour
h0H0002wzealand
df00G02wzu
cdG0f02wzum
0h0Hc02wzuruck
fGd0002wג
GDhGAh2|
ZLqNEI>0
Lg0e00>0"
Id0000>0#
Idd000>0$
I00dd0>0'
J0b0d0>0(
Kdfd00>0*
Mig0g0>0-
I0g000>0/
JfFdDc>001
HgLge0>002
LdAd00>003
FbGf00>004
h0G000>005
K00000>007
fdJfd0>00a
L0dd00>0:
K00000>0=
N0f0f0>0>
K0fff0>0?
DIkcIH>0C
Dhd00M>0CT
jhLfdG>0Ca
mLHeF0>0Cb
iHdCF0>0Cbw
Jf0hGc>0Cc
EKfgc0>0Cd
oOIFdd>0Cg
fLdfA0>0Cgw
nefOdd>0Ck
pMeGD0>0Cn
KhHdf0>0Cp
FBdEg0>0Cr
ncOcb0>0Cs
miGMc0>0Ct
hh0J0d>0Ctw
FfJf00>0Cu
lEDHEd>0Cv
JeeceF>0Cw
0gHiFc>0I
Igd0d0>0Ip
gF0000>0Mn
j0d000>0NN
fDBHfc>0U
hE0G00>0Ub
kHdE00>0Ug
i00000>0Un
lfdK00>0Ut
Idh000>0_
Gfgcdd>0i
Ke0dd0>0ip
eEgcGf>0l
Ge0d0K>0lT
lLd0Cd>0lb
Mgd0dd>0lc
iMdg0d>0lg
FHhddb>0lgw
jeeK00>0lk
lFgdI0>0ln
Hef000>0lnw
Meedhd>0lp
kfDI00>0lt
CFDjGd>0lv
JcjBFf>0lw
FhkfOd>0u
I0d0B0>0uc
ge00I0>0ug
f000J0>0ugw
j00000>0uo
RStksf>1
If0000>1!
Gg0000>1'
Jg0000>1(
Mih0g0>1,
EMgdj0>1-
gJ0000>1.
Lid000>1:
kMfd00>1C
fL00d0>1Cb
hM00h0>1Cn
jJd000>1Cnw
dJ0000>1I
eH0000>1M
Jgg000>1N
gJ0000>1U
dK0000>1Un
Hd0000>1\
Kg0000>1_
Ke0000>1i
Jgf000>1iv
If0000>1lgw
dJd000>1ln
Ic00d0>1lnw
EH0df0>1lv
Njeef0>1lw
prZnqk>2
B0Hdf0>2,
hgK0d0>2-
G0H0fg>2.
h0I000>202
j0K000>203
d0j000>207
fdK000>20a
00l000>2:
00i000>2>
L0n0d0>2?
gjMef0>2C
H0M000>2Ca
00Nd00>2Ck
0fHee0>2Cn
d0KEd0>2Ct
Kegg00>2Cv
gcI0a0>2Cw
g0J000>2N
F0l000>2NN
f0Jdd0>2i
H0K000>2la
d0Ic00>2lt
J0hedh>2lw
f0I000>2u
OmmSk0>3
f00G00>3'
H0ded0>3,
h0Le00>305
J00dd0>3;
didKd0>3C
G0bEg0>3Cw
c0fJ00>3I
K0gh00>3N
J00f00>3NN
d0gH00>3i
CfgJd0>3lv
H0gE00>3lw
HosiSi>4
0d00J0>4&
L000e0>4)
H0d0F0>4,
jdddM0>4-
Gff0G0>4.
G000g0>4?
iDd0Hc>4C
0h00K0>4Cn
f0d0P0>4Co
e0ddKf>4Cw
L0f0i0>4N
K00000>4NN
Kde0jc>4l
H000Lc>4lo
K0ddhd>4lw
0000O0>4uo
EFldfQ>5
I0000g>5,
dk000K>5.
dI0dde>5C
I0f000>5N
eC000H>5l
jd000M>5lw
Hg0d00a" C
d0f0G0a& Cn
H0h000a( 02
i000I0a( Cw
Mdm000a, 01
h0Jdd0a, 04
G0g000a, 05
gd0DG0a, Cbw
dIcCfda, Cg
ifJb00a, Ck
0ggGH0a, Cn
e0Jff0a, Ct
G0iGc0a, Cw
g0cG00a, Ut
dIf0f0a, lg
I0fddda, lp
HeggHda, lw
edH0d0a, u
G0g000a- 02
h0H000a- 04
HiBdD0a- C
g0H0d0a- Ca
hFe0G0a- Cb
cIg0f0a- Cg
dkF0J0a- Cn
G0B0g0a- Cw
fGd000a- Ug
gB000Fa- lg
G0g000a. .
I0i000a. 07
Ii0000a. Ip
h0H000a. N
Ifg0a0a. lo
gGDd00a. lv
j0K0d0a01 0a
G0g000a01 N
J0j000a02 02
G0g000a02 03
F0f000a02 06
jdK000a02 0a
fdG000a02 I
G0g000a02 la
h0H000a02 lw
g0H0d0a03 ,
M0m000a03 -
h0H000a03 /
I0i000a03 03
J0j000a03 04
egJf00a03 C
J0j000a04 02
H0h000a04 04
h0Id00a04 C
G0g000a04 N
g0G000a04 l
I0dd0fa04 lw
H0h000a05 ,
f0Gd00a05 C
f0Gd00a05 Ct
g0G000a0a N
g000G0a: 01
i0I000a: 04
HdgCBca: C
G0g000a: N
g0G000a: lp
efdEG0a? C
geBId0a? l
f00cG0a? lw
Jhc0d0aC .
idJ000aC 02
fbH0d0aC 03
g0G000aC 04
G0g000aC :
eFGDi0aC C
g0Gd0DaC Ca
dKedg0aC Cn
iIA000aC Cnw
hgd0L0aC Co
JgGfh0aC Cw
iHG0e0aC I
gFD000aC Iv
eHe00daC M
Hdc0f0aC N
G0fd00aC NN
Hed0d0aC iv
EGiGg0aC lv
heBFEEaC lw
gdd0I0aC uo
hfd00KaCT .
iK0g00aCT C
bHd0f0aCT Cn
gG0000aCT M
K0i0f0aCa ,
00gG00aCa Ct
g0G000aCa N
h0H000aCa lw
ibG0F0aCb -
eIgad0aCb C
0g00G0aCb Cg
0G00g0aCb Cn
F0E0g0aCb lw
eHd0d0aCbw -
fLhdc0aCg C
0g00G0aCg Cb
Ff0000aCg Cgw
fJc0g0aCg Cn
fIf000aCg I
J0j000aCg N
Gg0000aCg _
jJ0000aCg lv
CgI00faCg lw
dG00f0aCgw Cn
fc0dH0aCgw Cw
fdd0H0aCn &
i0g0K0aCn ,
0HD0i0aCn C
g0H0d0aCn Ca
f0ddI0aCn Co
Hfb0d0aCn N
CdG0g0aCn i
Gg0000aCn iv
Hf00f0aCn l
HeD0g0aCn lv
cdg0I0aCn lw
f0d0IdaCn uo
J0f0h0aCo ,
kdd0L0aCo .
J0ddg0aCo lw
g0G000aCs .
h0H000aCs 02
g0G000aCs 03
e0H0f0aCt ,
c0hI00aCt I
H0ef00aCt lw
f0G0d0aCu .
H0h000aCu 02
h0H000aCu 04
H000h0aCw &
J0B0j0aCw ,
G0f0d0aCw -
Hhc000aCw :
eGdFg0aCw C
iIFg00aCw Cg
iH0dE0aCw Cgw
eCHf0daCw Ck
0G0Dh0aCw Cn
h000H0aCw Co
fdcGD0aCw Cv
hfcdNgaCw Cw
Iad0g0aCw lv
ddfEiKaCw lw
h0d0I0aCw uo
g0D00FaI -
nMF0CeaI .
H0fd00aI N
iI0000aIp .
fId00daIv .
j0L0f0aN ,
Ig00e0aN -
L0l00caN 01
g0G000aN 04
g0G000aN 05
M0k0f0aN >
gcHhHcaN C
fEjKe0aN Cg
00Jj00aN Ck
0bgDF0aN Cn
h0H000aN Cu
fgEhHGaN Cw
g0aG00aN U
00Gg00aN Ut
Gdf000aN i
h0B0H0aN u
idJ000aNN 02
D0dcfGaNN Cw
f0Gd00aU ,
Hh0000aU C
gG0000aU Un
c0hJd0aU lw
fGd000aUg -
jJ0000a_ C
Idh000a_ l
f0F000ai ,
CdH0fdai .
cfbG00ai C
gD0Gd0aip C
f00Gd0aip Cw
Idh0c0al (
Lje0a0al .
g0G000al 01
gdH000al 02
g0G000al 05
fF0Fg0al C
Iff0c0al i
hJDffEal l
CGf0e0al ln
gb00G0al lo
Hbdfb0al lv
gc000HalT .
f0H00dala .
H0gd00ala lw
fIfc00alg l
dId0f0alg ln
hGdcEEalg lw
G0f0d0aln ,
h000H0aln lo
Ffg0F0alo .
H00dhDalo lw
gA0dGEalp C
ECD0g0alp Cn
gcH000alp Cs
cdHffEalp Cw
gG0000alp ln
cchEG0alv C
hF00E0alv Cw
gHd0C0alv lp
Ldfdgdalw .
h0H000alw 05
jBFcIdalw C
iad00Jalw CT
jGGf0Galw Ca
geH0C0alw Cb
jDHCa0alw Cg
iI0cD0alw Cgw
hjFCK0alw Cn
h0HA00alw Cs
gfGE00alw Ct
gd0H00alw Ctw
GfbBd0alw Cx
IfFffdalw I
GDddf0alw M
gd0H00alw Ut
H0h000alw _
BFhBCCalw l
fBd0G0alw lb
gG0000alw lbw
gIDdf0alw lg
Kbhddbalw lgw
hdBI00alw lk
fc0aG0alw ln
JfiFf0alw lp
gdDHd0alw lt
AfedJdalw lv
IGiecbalw lw
DfdfI0alw u
G0g000au ,
g0G0c0au -
fdH000au 05
G0f0d0au Cw
G000g0au lw
J0h0f0au u
G0f00dauc Cw
IDgfAda| C
gf000Ia| CT
gFd0E0a| Cb
hC0G00a| Ck
iH0dF0a| Cn
If00f0a| Cp
fd0H00a| Ct
HfdeGfa| Cw
Hc0df0a| Cx
fd000Ga| lT
d0f0G0b& Cn
FgBCC0b' i
Gf00d0b( Cn
N0n000b, 01
G0g000b, 02
e0G0e0b, 04
H0h000b, 0a
Hdb0g0b, Cb
Hdg000b, Cg
k0K000b, Ck
d0f0G0b, Cn
h0H000b, Cu
K0g0i0b, Cw
H0f0ddb, lg
g0G000b, lk
e0f0H0b, lv
KdheBdb, lw
i0I000b, u
g0H0d0b, uw
G0g000b- 02
h0H000b- 04
gHBdb0b- C
gfI000b- Ca
CJg0g0b- Cg
jEF0F0b- Cn
h0D0G0b- ln
Kid0d0b- lw
gdD0G0b. .
J0j000b. 07
Ahd00Hb. C
iIA00Ab. Cb
kEG00Fb. Cg
fdG000b. Cu
faG0Adb. I
G0g0a0b. lo
gfF0Idb. lw
Nhk0e0b. |
Idf0e0b01 ,
jdK0d0b01 0a
g000G0b01 C
H0h0c0b02 )
g0G000b02 -
F0f000b02 06
h0H000b02 0a
g0Id00b02 Cs
h0H000b02 Ct
h0H000b02 I
H0fec0b02 N
I0h00db02 |
M0m000b03 -
g0G000b03 02
J0j000b03 03
I0i000b03 04
g0G000b03 C
mdM000b03 N
H0h000b04 -
I0i000b04 02
H0h000b04 04
i0Jd00b04 C
g0G000b04 l
H0fd00b04 lw
G0g000b05 ,
I0i000b07 ,
H0gc00b: C
iJ00d0bC (
Gi0AD0bC )
BBhFdFbC ,
IgfGf0bC .
gfJd00bC 02
eeI0f0bC 03
f0Gd00bC 04
FEHfi0bC C
f0G0d0bC Ca
gg0dK0bC Co
edHdd0bC Cw
iIG0h0bC I
IeidDFbC N
fEiFH0bC NN
gG0000bC _
fcDeH0bC l
iI0000bC lgw
eIgEf0bC lv
jdECGEbC lw
AdfG00bC u
fdddI0bC uo
fGd00BbCT .
Jjd0dGbCT Cn
g0000GbCT M
f0H0f0bCa ,
cgAb0GbCa .
fdG000bCa lv
Ihdab0bCb ,
ffH0B0bCb -
gIfab0bCb C
gb00G0bCb Cg
dG00f0bCb Cn
iJEbf0bCb lw
eHd0d0bCbw -
hF0bE0bCbw lw
G00g00bCc ,
fdHcb0bCg -
hI0c00bCg :
gLhdc0bCg C
cf00G0bCg Cb
Jid000bCg Cg
hJc0f0bCg Cn
fIf000bCg I
0efId0bCg N
hDJDfdbCg lw
gG0000bCgw ,
fG00d0bCgw Cb
gc00H0bCgw Cw
gHCEfdbCk ,
00jJ00bCk 05
gfFGd0bCk lw
hfHG00bCk |
dfd0H0bCn &
fIggH0bCn ,
cgD0F0bCn -
fJADi0bCn .
fdddJ0bCn Co
0IBdi0bCn N
fFG0g0bCn i
cf0If0bCn l
gMfdh0bCn lw
0fd0IdbCn uo
Gg0000bCnw C
g0F0D0bCnw Cw
gHDedBbCnw lw
Adf0G0bCo ,
ed0dH0bCo lw
f0Hd00bCp lp
h0H000bCs 02
g0Hd00bCs 03
ifKEddbCt ,
hDBG00bCt .
d0fH00bCt I
efEHd0bCt lw
00Gg00bCt u
00gG00bCt uw
DdhIc0bCt |
ef0H00bCtw ,
G0g000bCu 02
hdJd00bCu 04
Kdhg00bCv .
gAcFD0bCv C
G000g0bCw &
g0CFA0bCw '
dG00f0bCw )
JiFAg0bCw ,
F0CiGdbCw .
i0F0F0bCw 02
LhcdfdbCw :
ABdGedbCw C
H0d0edbCw CT
c0Gg00bCw Ck
f0eI0dbCw Ct
i0CGF0bCw Cv
ldCeNdbCw Cw
g000G0bCw lo
EEeeiIbCw lw
h0d0I0bCw uo
g0Fd0FbI -
hHFdCebI .
fdId00bI /
gD00F0bI Cn
hH0000bIp .
Jg00g0bIp lw
iF00F0bM ,
hI00c0bM lw
j0K0d0bN ,
L0l000bN 01
F0f000bN 03
h0Je00bN 05
J0i0d0bN >
g0H0d0bN C
K0k000bN Cg
i0Lfd0bN Ck
G0g000bN Cn
h0H000bN Ct
H0h000bN Cu
ffI000bN Cw
h0H000bN Ut
h0H000bN u
h0H000bN uu
hFFc00bU .
dfDGe0bU N
fH0d0cbU Un
EahHd0bU lw
fGd000bUg -
fGd000bUg U
fd0G00bUt lw
H0h000b_ l
HdH0idbi .
g0d0H0bi N
gG0000biv .
GCh0c0bl (
GEBge0bl ,
LgjfF0bl .
g0G000bl 01
i0I000bl 02
h0H000bl 05
gEE000bl ?
Gg0000bl Cg
HgCChFbl N
dGf0c0bl i
Gg0000bl iv
EIDgiCbl l
g00G00bl lg
gJe0e0bl ln
fb00G0bl lo
DEdFAgbl lw
gGdeE0bl |
gc0d0IblT .
gG0000blbw l
Hf00d0blbw lw
Idd0ddblc .
Ff0000blg (
hID0e0blg -
g00G00blg :
Hdfc00blg l
dId0f0blg ln
hF000Fblgw l
Idf0d0blgw lw
gd0H00blk .
fKfce0bln ,
Igd000blnw .
Afh0J0blo .
g0CF00blp Ck
HgE0ddblp lw
gHhaG0blv C
IfdDf0blv l
fgdFAIblw ,
bJddfdblw .
c0fG00blw 03
d0fG00blw 04
GfFBefblw C
H0fe00blw Ct
H0Dagdblw Cw
hbDfHFblw N
g0000Gblw NN
g000G0blw lb
Hdd0e0blw ln
BbfhKbblw lw
adHfc0blw |
Gdg0E0bu ,
g0G0c0bu -
ff00I0bu .
f0Gc00bu 05
hDCeG0bu lw
I0h0d0bu u
G0f0d0buc Cw
hd00I0buo ,
gd00I0buo lw
f0BFc0c' i C
H0h000c( 02 )
i000I0c( Cw Cw
J0j000c, 01 .
J0j000c, 01 N
I0i000c, 02 ,
G0g000c, 03 ,
AGEhe0c, C ,
0fgJd0c, C .
Hdcf00c, C lv
CgfdJ0c, C lw
gBbIf0c, C |
GgDac0c, Cb ,
0H00h0c, Cb lw
00Gg00c, Ck 05
ddfI00c, Ck |
0efdI0c, Cn lw
00Igd0c, Ct ,
00jJ00c, Ct .
G000g0c, Cw ,
i000I0c, Cw Cw
h0H000c, l 05
H0h000c, lw 02
f0He00c, lw 05
d0G0f0c, u N
J0j000c- 03 -
H0h000c- 04 lw
0g00G0c- C .
Ieddd0c- C C
cDg0F0c- C |
0iH0B0c- Cn -
G0d0f0c- Cw Cw
Gdf000c. 03 .
fdH000c. 03 N
I0i000c. 07 ,
gG0000c. C (
Hgd000c. C ,
Gdf000c. C .
Hh0000c. Cb |
g0G000c. N 04
gH00d0c. l .
H0h000c01 , 01
I0i000c01 , 02
J0j000c01 . 07
J0j000c01 N 01
L0l000c02 , 01
g0G000c02 , 05
G0g000c02 , C
h0H000c02 - 03
I0i000c02 . 02
H0h000c02 02 02
I0i000c02 02 |
J0j000c02 N Cu
g0G000c02 lw l
i0I000c03 , Ct
J0j000c03 - 03
H0h000c03 02 02
g0G000c03 02 Ct
H0h000c03 04 04
i0I000c03 N 03
G0g000c03 N C
G0g000c03 N Cg
G0g000c03 N Cu
G0g000c04 02 02
G0g000c04 04 |
I0i000c04 N Cu
g0G000c05 , Ck
h0H000c05 - 04
f0G0d0c05 N Ck
g0G000c0a N Ck
gGbjJ0c: C ,
ed0He0c: C Cw
Middg0c: C lw
ii0KF0c: C |
g0AbG0c: Cw Cw
gG0000c: l ,
g0G000c: lp lw
k0K000cC , Ck
G0g000cC , Ct
F0f000cC , Cw
g000G0cC , lv
fIDcg0cC - C
fbd0H0cC - Cn
i0I000cC 02 ,
dGCfc0cC C |
dfb0G0cC Cn ,
0Id0h0cC Cn -
gFD000cC Cnw lw
fd00H0cC Co .
fd00G0cC Co lw
H0dde0cC Cw Cw
g0H0d0cC N ,
H0h000cC N Cn
k0K000cC N Cu
f00F00cC l C
gHdDd0cC lv Cn
i0eGG0cC lw C
h0BH00cC lw Ck
G00fdbcC lw lw
fd00G0cC uo lw
Ag000GcCT . C
fG0d00cCT C ,
I0i000cCa , Ck
H0f0d0cCa , Ct
bf000GcCa . C
Hi000BcCa . Cn
g0G000cCa N C
h0H000cCa N Cu
fcA0G0cCb - C
fHb0d0cCg - C
gIf000cCg - Cg
0hH000cCg - Cn
dHg000cCg C N
0g00G0cCg Cb lw
gG0000cCg lv C
g0d0H0cCn , Cn
hEd0H0cCn - C
fdH000cCn - Ca
eJf0f0cCn - Cn
H0f0d0cCn N C
CdG0g0cCn i .
hdf0K0cCn lw Cn
H0d0g0cCo , Cn
g000G0cCo . .
g000G0cCo . lw
h0H000cCt , Ck
f0G0d0cCu . 03
H000h0cCw , Cw
g0B0G0cCw 02 ,
gJ0fd0cCw C ,
Ibddf0cCw C Cw
id0DI0cCw C lw
hH0000cCw Cg lw
jH00E0cCw Cgw lw
00Hh00cCw Ck 05
0H00h0cCw Cn -
H0ef00cCw Ct |
k0FdJ0cCw Cw ,
H0d0f0cCw Cw -
h0dbI0cCw Cw .
IedCg0cCw Cw C
J000j0cCw Cw Cw
g000G0cCw Cw l
g0d0IdcCw Cw lw
h000H0cCw Cw uo
f0F000cCw N Cu
i0d0eKcCw lw lw
iHD00bcI . C
eHd0d0cI . Cn
gG0000cIp . Cn
g0G000cN , u
Ig00e0cN - C
J0j000cN 01 ,
g0G000cN 03 02
d0Hed0cN C .
HFfgd0cN C :
e0Ge00cN C Cw
dfBfGFcN C N
00gG00cN C u
fBHBf0cN C |
00Gg00cN Ck .
00kK00cN Ck 05
00Gg00cN Ck lw
00Gg00cN Ck |
00Gg00cN Ct .
Jgcd0dcN Cw :
c0Gg00cN Cw Ck
h0cFHdcN Cw Cw
H0h000c_ l (
h0I0d0ci . 02
cf0G00cip C .
Gf00d0cl C lw
gGCb00cl l |
g0G000cl lw |
f0G00dcla . Cg
g000G0clg , lw
f000F0cln , l
Hd00f0clp Cn lw
g0000Gclp Cw lw
gG0000clp ln lw
dcfIe0clv C ,
Gg0000clv C Cn
hEdeI0clv C lw
g000G0clv Cw Cw
Ieced0clv l .
bDeGf0clv lv C
G0g000clw 02 .
JggFfdclw C ,
gEdfI0clw C .
ch0I00clw C :
gH00d0clw C Cg
bgHfE0clw C Cw
hI0d00clw C lp
hHABd0clw C lv
iEFKj0clw C lw
Mf0lC0clw C |
fd000Gclw CT Cn
hGdf0Hclw Ca .
Ii0000clw Cb ,
0iD0G0clw Cb -
bF0Bg0clw Cb .
fH0ad0clw Cb C
gG0000clw Cb |
cf00G0clw Cg Cb
fGc000clw Cg Cn
cgEIf0clw Cg lw
00Gg00clw Ck 05
0Hdee0clw Cn ,
cmd0N0clw Cn -
0GdFh0clw Cn .
dI0bh0clw Cn lw
H0d0g0clw Cw ,
I00gf0clw Cw .
gDFDbdclw Cw C
k0CeL0clw Cw Cw
G000g0clw Cw l
GdcDfdclw Cw lw
fd0G00clw Ut lw
H0h000clw _ l
gG0000clw l '
Iecdd0clw l ,
dcgAI0clw l .
Gg0d0Dclw l l
gG0000clw l lgw
fHe0c0clw l ln
gG0000clw lbw l
gG0000clw lg l
H0f0d0clw lgw lw
i000I0clw lo .
G00dgDclw lo lw
g0CF00clw lp Ck
Iff000clw lp lw
cfdfJ0clw lv C
G000g0clw lw Cn
i00eHGclw lw N
g000G0clw lw lb
H00cFiclw lw lw
fd0dH0clw u lw
H000h0clw u |
g0G000cu - 04
hH0000cu C |
Dj0HD0c| C ,
kK0000c| C :
FE0gd0c| C C
Ih000dc| C Cg
kN0dg0c| C Cw
Hgd000c| C lp
jG0DE0c| C lw
df00G0c| Cb Cg
hH0000c| Cb lw
Jj0000c| Cg Cg
hd0I00c| Ck lw
g00dH0c| Cw Cw
G000fdc| Cw lw
iE00G0c| l lw
i000I0c| lw lw
g000G0d( Cw Cw
H0h000d, 01 ,
J0j000d, 01 .
J0j000d, 01 N
G0g000d, 02 ,
D0G0h0d, C ,
Gfcc00d, C lv
g0dCG0d, C lw
mdd0N0d, Cn lw
i000Jdd, Cw Cw
0Hcef0d, N C
g0G000d, l ,
g0G000d, l 05
Hf00d0d, l l
h0000Hd, lp Cw
fHeBB0d, lw C
Hg000dd, lw l
g0G000d, u N
h0H000d, uw N
J0j000d- 03 -
EhD0D0d- C -
cHddd0d- C C
hfH0F0d- Cn -
H0d0g0d- Cw Cw
g0I0d0d. 02 .
g0G000d. 03 ,
fdG000d. 03 C
H0h000d. 03 N
0Gg000d. Cb C
G00df0d. NN Cw
Idh000d01 , 01
I0i000d01 , 02
I0i000d01 . 07
J0j000d01 N 01
L0l000d02 , 01
DfhI00d02 , C
g0G000d02 - 03
I0i000d02 . 02
G0g000d02 02 02
I0hd00d02 : 02
d0fG00d02 N U
fdG000d02 lw l
H0h000d03 , 03
00Kk00d03 , Ct
J0j000d03 - 03
H0h000d03 02 02
H0h000d03 04 04
dfG000d03 C C
h0H000d03 N 03
ffdJc0d03 N C
00gGb0d03 N Cg
G0g000d04 02 02
i0I000d05 - 04
F0f000d05 N 02
00Gg00d0a N Ck
0g00G0d: C Cn
g0AbG0d: Cw Cw
iIc000d: l l
g0G000d: lp lw
dJeee0dC , C
dhF0G0dC , Cb
0dKj00dC , Ck
00gG00dC , Ct
0gd0H0dC - Cn
G0g000dC 04 N
fidHHcdC : C
bGa0f0dC C -
g0G000dC C N
g0cH00dC C lw
J0j000dC Ca N
0Kd0j0dC Cn -
H0d0g0dC Co ,
fd00G0dC Co .
G00df0dC Co lw
Gf00d0dC Cw C
H00dg0dC Cw Cw
gGB000dC I .
g0I0f0dC N ,
aiBFG0dC N C
ef0Hb0dC lv C
bDeGf0dC lv lv
aEehH0dC lw C
hH0000dC lw Cnw
G00fdbdC lw lw
hH0000dCT . C
00iI00dCa , Ck
00eHf0dCa , Ct
f0F000dCa Cn ,
dfG000dCa N C
dgA0H0dCb - C
0hH000dCg - Cn
H0h000dCg 03 ,
G0g000dCg C N
G0g000dCg Ca ,
g0G000dCg Ca N
dH00g0dCg Cn -
fGd000dCg I .
hJFff0dCg lw C
FdgdG0dCn , C
0H00h0dCn , Cb
gEf0H0dCn - C
0Ch0HedCn N C
hfDdHFdCn N Cw
fdG000dCn i .
JF0hh0dCn lw C
di0IF0dCn lw Cg
fG0AbddCn lw Cw
F000f0dCo , Cw
Ge00e0dCp Cw lv
gGBgF0dCp lw C
H0d0f0dCp lw lw
g0G000dCs 03 N
ddHf00dCt , Ck
ef0Jg0dCt lw C
h0H000dCu 03 ,
K0k000dCu 03 N
i0I000dCu 04 N
g0BF00dCw ' i
GebhG0dCw , C
dG0f00dCw , Cg
H000h0dCw , Cw
h0H000dCw 03 N
dhD0H0dCw : Cn
iDcbJddCw : Cw
0G0df0dCw C -
G0d0f0dCw C Cw
Gg0000dCw Cg Cw
0H00h0dCw Cn -
h000H0dCw Co .
G0d0f0dCw Cw -
Jddeg0dCw Cw C
fH0d00dCw Cw Cgw
h000H0dCw Cw Co
Kd0dhddCw Cw Cw
J0d0hddCw Cw lw
h000H0dCw Cw uo
gG0000dCw lp C
jA0CI0dCw lv C
0g00G0dCw lv Cn
H0FdhddCw lw Cw
i0d0eKdCw lw lw
gFD000dI . C
fGd000dI . lv
d0G0f0dN , u
FD00g0dN - C
I0i000dN 01 ,
h0H000dN 03 02
g0Hc00dN C ,
e0Ge00dN C Cw
f0H0d0dN C N
Gfc000dN Cw :
00Hh00dN Cw Ck
i0cGHddN Cw Cw
i0D00HdN Cw lw
H0h000d_ l (
H0h000d_ lw _
h0I0d0di . 02
g0BF00di C lw
Ii0000dl . C
Gg0000dl . ln
if0EJ0dl lw C
0g00G0dl lw Cn
dfG000dla . Cg
g000G0dlg , lw
iG00F0dlg lw lw
Haf0d0dlgw lw lw
jE00I0dln , l
h0000Hdlp Cw lw
Ki0gC0dlp lw C
a0G0fddlp lw lw
F0f000dlv C ,
G0g000dlv C N
h0H000dlv Cg ,
g000G0dlv Cw Cw
Hd00fddlw , lw
g0G000dlw : 02
hIc0d0dlw : l
d0g0H0dlw C ,
ge0FF0dlw C -
ChDbE0dlw C C
0G00g0dlw C Cn
fd00G0dlw C Co
icH0F0dlw C Cw
gdEF00dlw C l
eHdBf0dlw C lv
fdd00Idlw CT .
jH000Gdlw Ca .
dgD0G0dlw Cb -
eH0ae0dlw Cb C
0g00G0dlw Cg Cb
fGc000dlw Cg Cn
hGE0c0dlw Cg Cw
g0d0H0dlw Cn ,
eld0M0dlw Cn -
K0d0j0dlw Cn lw
hFFBd0dlw Cw C
k0e0L0dlw Cw Cw
H0h000dlw _ l
gG0000dlw l lnw
gD000Fdlw lT .
hH0000dlw lg l
E0Hcffdlw lp Cw
Idd0g0dlw lp lw
KjdfF0dlw lv C
Hd00g0dlw lw .
g0Hd00dlw lw 04
hfIfH0dlw lw C
hCd00Hdlw lw CT
ifGd0Idlw lw Ca
hcHbE0dlw lw Cb
gdGeF0dlw lw Cg
eg0EG0dlw lw Cn
g0G000dlw lw Cs
kBeHI0dlw lw Cw
bDHfdddlw lw I
GA0g00dlw lw U
g00G00dlw lw Ut
eCfIcddlw lw l
IDgdd0dlw lw lgw
Jdh0d0dlw lw lp
gdDHd0dlw lw lt
hFc0Gddlw lw lv
I0dFdidlw lw lw
Hd00g0dlw lw u
H0d0f0dlw u u
g0G000du - 04
G000g0duw : Cw
f000F0d| C ,
AHdfd0d| C C
Hd00g0d| C Cw
0g00G0d| Cb Cg
Jj00D0d| Cn -
hF0dG0d| Cp Cw
hJdEf0d| Cw C
hH0000d| Cw Cg
Hd00ded| Cw l
g000G0d| l ,
g000G0d| l lw
fc00G0d| lw C
lL0000d| lw l
i000I0d| lw lw
IDgfAdd| | C
gf000Id| | CT
gFd0E0d| | Cb
hC0G00d| | Ck
iH0dF0d| | Cn
If00f0d| | Cp
fd0H00d| | Ct
HfdeGfd| | Cw
Hc0df0d| | Cx
fd000Gd| | lT
dhOii0e0000
gdJdd0e000a
H0g0d0e00th
agG0C0eCach
gG0000eCacy
fEGaedeCada
jG00H0eCade
dHbed0eCael
eFgGa0eCage
GeFge0eCago
hCBDE0eCain
HgFed0eCali
ffFdH0eCals
Hd000feCame
gG00c0eCami
gFCCc0eCana
kcEGF0eCand
jJEeb0eCane
fH0d00eCang
fGCfB0eCani
gCf0I0eCank
DED0h0eCann
eCGDg0eCano
IdFfg0eCant
0gd0H0eCanu
ffD0G0eCanz
dHee00eCara
00Ff00eCarh
IfcEg0eCary
gddGF0eCast
HgcaEdeCata
Hg0Bc0eCate
dI0df0eCath
hFD000eCatu
0DFg00eCaty
Gg0000eCave
d0hI00eCavn
fd0G00eCawa
f00Gd0eCbad
0G00g0eCbek
Mk0dd0eCbie
gc0H00eCbir
gf00GFeCble
EgFd00eCbox
Gf00c0eCbug
ee0dCHeCcal
fH00e0eCced
dfGdD0eCche
fG0DddeCcht
eGEhD0eCcia
dFg0E0eCcic
fe00H0eCcks
0G00g0eCcky
Ifd00deCcle
Bh00H0eCcts
dHd0f0eCdan
gG0000eCdat
Jh00f0eCday
efCdH0eCden
Mhhdb0eCder
dcbHf0eCdes
Ii0000eCdev
HcCeg0eCdge
0G00g0eCdio
g000G0eCdit
heFFD0eCdom
gFdF00eCdor
Ig0f00eCdos
IefDcdeCear
Hd00g0eCect
g0G000eCeek
iEgGG0eCeer
GfdDd0eCele
fGDdd0eCelm
Hi0dG0eCely
jaKcc0eCens
JcDfh0eCent
0hFE00eCeon
0geJd0eCera
KfjFa0eCere
0GgGf0eCerg
Gdb0f0eCern
gDd0F0eCero
Hi00D0eCers
fGd0A0eCert
EhEcD0eCeta
0H00h0eCett
Ihe0B0eCgin
Mi0fh0eChat
G0Def0eChen
Hd0g00eChon
Lhdfe0eChow
i0D0H0eChts
DDgFd0eCica
iEgID0eCice
fGBDf0eCich
gGBA00eCico
fd0dH0eCics
G000g0eCicy
fdIbd0eCien
feDdH0eCier
Jh00f0eCift
fG0d00eCija
FAD0g0eCika
HBjFB0eCile
ghGHb0eCill
gFgAI0eCina
HhHChceCine
AkfEIGeCing
jedJF0eCino
gh0FI0eCint
IlafJ0eCion
cf0dH0eCior
0f0Gd0eCisa
gBdDF0eCise
G00fd0eCisk
fG00fEeCiss
GD0dg0eCist
fhFbH0eCite
FFd0h0eCith
Ig0dfDeCits
00gGDdeCium
eFGh00eCiwa
fG00d0eCiya
I000i0eCkly
dDgG00eClas
00gG00eClaw
hE0dG0eClds
Mjbgd0eCler
Ji0dD0eClet
0h0FF0eCley
egFF00eClic
fJ0ff0eClla
geJde0eClle
kF0EG0eClly
Hj00F0eClor
Jcdff0eClse
f0c0G0eCltd
Ii0c00eCmai
Eg0GgEeCman
Gf00c0eCmas
DDgGf0eCmen
Jg00f0eCmer
Gj00G0eCmin
hg000JeCmrs
dI0cg0eCnac
dg0dI0eCnal
gG0000eCnas
fh00I0eCnch
gGd0D0eCndo
hc00H0eCned
efEF00eCnem
hC0FE0eCner
deFgH0eCnes
C0Ggd0eCngo
dDhId0eCnia
G000g0eCnig
Ih0da0eCnks
g0D0F0eCnue
GEcff0eCode
cfdH00eCofo
MnbdE0eCola
Hfd0c0eColl
0hDF00eColo
Bh00G0eCome
cHCgd0eCong
JjfeIdeCons
Gdg0D0eCoom
0g00G0eCopy
hDdFF0eCore
Gh0Fc0eCosa
Kl00E0eCour
hIgdG0eCova
cg00G0eCown
fe00H0eCped
Fi00F0eCque
0fdH00eCrak
Jd00dheCrau
H000h0eCrce
GfccB0eCrch
DgGd00eCrds
Hd0g00eCree
FfFGheeCres
dgeHD0eCria
gG0000eCrie
fHeGg0eCrik
gHd000eCril
Lhefd0eCrin
Gf0Df0eCris
fb0dH0eCrks
gE00E0eCrma
Hf000feCrof
cFDg00eCron
hG0cE0eCrry
h0EEDdeCrth
00gG00eCrtu
fFfHe0eCsan
fGaCe0eCsen
Jfd0g0eCser
Gf0cb0eCses
gH00d0eCset
00Gg00eCsio
Gf0bb0eCsis
g000G0eCsit
fDddG0eCski
fJddebeCson
FAGgg0eCsse
dH0ee0eCste
gcH0b0eCstr
0g0dH0eCtar
gGgG00eCtas
iiHGG0eCted
IkEFd0eCten
GgDdDdeCter
dBDGg0eCtes
fG00d0eCtha
hH0000eCthy
gG0000eCtia
CBH0i0eCtic
hGF0d0eCtin
mIGHf0eCton
Ifd0f0eCtor
Khd0f0eCtra
H0dbf0eCtry
fHBdd0eCtte
Ag00G0eCtum
gec0I0eCual
0FDgd0eCuba
gH00d0eCuch
HDg0f0eCumn
KegDh0eCung
0g0G00eCupe
0h0Id0eCurg
GdD0g0eCuro
Jcc0i0eCuse
dfc0H0eCush
Hbdde0eCute
d0gH00eCuti
0h0GD0eCvac
HkeBIdeCver
gF0bD0eCves
fG0fE0eCvic
cdGf00eCvik
0Hb0h0eCwan
eg0I00eCwar
Lk00f0eCwhy
Ie0df0eCxes
ff0aI0eCyan
IhCd00eCyes
Hg0d00eCynd
dDEgF0eCzen
j0J000eCzum
Gh00D0eCzzo
fdd0I0eMmbh
Gg0000eMrch
Kgdg00eUcms
Gg0000eUitc
0dfG00eUris
f0eH00eUtad
Kgdfd0eUxxx
Hf00f0elace
i0D0G0elads
Hf00d0elaid
hC0H00elale
ChGeBEeland
d0fG00elape
Gg0000elark
geHcFdelate
H0cfd0elble
gd00H0elced
Gc0f00eldas
g0G000eldei
f0G00deldem
Hddf00elden
dIC0gdelder
i0D0H0eldes
H0h000eleet
gG0eD0elela
H0c0edelere
hH0000elerg
Iedf00elert
fF0000elets
Ff0000eleys
Ifd0f0elhat
I0f0ddelhen
G000g0elial
gdD00Felian
fHd00delies
Lid0ddelill
g000G0elims
Kgf0deeling
i0d0GFelist
H0dde0elits
Bdd0Hfelity
Igdd00elllo
hG0dF0elmer
I0i0a0elmes
g0eI00elnad
j0GH00elnan
g00G00elnds
l0K0D0elner
Hd0df0elnks
gI00e0elnna
Hcddd0elode
H0ced0elons
iF00G0eloor
e00fG0elope
jGD0E0elova
Ieb0fcelown
i000I0elpen
Hh0000elpip
Ji00e0elpop
Ag000Felray
e0eG00elrde
gG0000elrks
fdG000elrts
hH0000elski
hGc0F0elson
cg0H00elton
gdcEgJeltor
hE00F0eltta
fEcfH0elvan
hF000Eelver
KFhhe0elvon
I0ddg0euccc
Ia00hdeuscm
Ich0d0euyyy
J0h0f0euzzz
dhOii0f00
gdJdd0f0a
gFD000faa
gGcHg0fac
jfEKgFfad
gdeFG0fae
IfBee0fag
iID0d0fah
HhEbe0fai
iEDHcdfak
kgFiMFfal
FGhcB0fam
nLEFeDfan
jCaJB0fao
edCdG0fap
c0iID0faq
hGDGedfar
MfFhj0fat
GDDBehfau
hJb0f0fav
DdgG00faw
Fg0eF0fbe
icd0J0fbh
hH0Ef0fbi
hbeJ00fca
I0ddg0fcc
HDjJgdfce
ijKbGFfch
hF0eG0fci
hcGcHdfck
Ia00hdfcm
jKBd00fco
e00eG0fcs
Jdd0h0fct
lIKGidfda
Idf0e0fdd
hIdba0fde
dIddf0fdi
gHfAD0fdo
ifIeHcfds
fKd0gdfdy
dHCfd0feb
gJBbg0fec
GoFeMcfed
g0I0f0feg
dDHh00fei
nGHDH0fek
jNgGj0fel
gdIGcgfem
hDEJdgfen
gJfBd0fep
ckHjGKfer
HkcGHgfes
KfgiG0fet
GEDfg0fev
hGDDc0fey
DGBdg0fez
Ig0h0Effe
kG00I0ffi
cfdH00ffo
Khh0B0fft
FFgFh0fge
fBGDdcfgh
cDKkb0fgo
HhbfG0fgs
hH00a0fha
KhD0i0fhl
dG0f00fhu
Gf00d0fhy
nFFIdFfia
nJHCE0fic
Hh0eD0fid
HGefg0fie
Ii00Bcfig
gGJgf0fik
iHfEC0fil
JeBge0fim
GFdhc0fin
hJHgh0fio
Gh00B0fip
hJEecdfir
jEEdGCfit
hI0d00fiu
fG0d00fiy
iJDde0fja
hKddcdfka
kJBEEdfke
nHeJG0fki
kJFBd0fko
JfegD0fks
hHdDB0fky
fLbehdfla
gG0De0fld
AkbIDDfle
EgdLhdfll
gGDAd0flm
FggGD0flo
hfFAH0fls
fHiGc0flu
KjcDddfly
Lk0dabfme
fJcdf0fmi
HDg0f0fmn
DfdhIDfms
oNBCE0fna
hd00I0fnc
FiFeCEfnd
kcKf0Gfne
MdlfbEfng
gIgDc0fni
eDfdH0fnk
fGFdf0fnn
mLcIf0fno
djIhKdfns
GkIffHfnt
FhCeF0fnu
cGFDj0fny
fgDDHdfnz
cg0G0Dfof
dfcH00fog
hH0000foj
DGbcg0fol
gigIHFfom
cehCIcfon
Kid0e0fop
GglFGFfor
HfdHh0fos
Hafdb0fot
kKDdD0fov
MkgFe0fow
EgGd00fox
fGCgD0foy
cheIF0fpe
ifIbG0fpt
G0f0d0fql
CKkIj0fra
bGgbD0frd
KbiAfdfre
gFgKh0frg
mKdHE0fri
fhDHdFfrk
KiDFgffrn
dgdHD0fro
ghhGFIfrs
kJEDe0fru
EdgdFDfry
gfGHg0fsa
Nhddj0fse
FffeH0fsh
H00ff0fsk
cgeDGFfst
DG00h0fsu
eEiICdfta
Gg0000ftc
Cdf0G0ftd
GgFeCdfte
dKfFjdfth
kcHFE0fti
jKfIh0fto
fcH0d0ftr
EkHjKDfts
DGd0g0ftt
jDfKDdftu
GcDgFffty
iGH0f0ftz
HkFgH0fue
ef0cH0fug
dIFgg0fuk
hED0D0ful
iiFDKdfum
gFdBE0fun
JcfFdifur
gCdcGEfus
JceEfffut
oKdHI0fva
HggbCDfve
d0hI00fvn
fe0H00fvo
jIFd00fwa
HiC0Ccfwn
f00dG0fws
Kgdfd0fxx
hHEDf0fya
dH0Dh0fye
Fch0F0fyy
iFD0Fdfza
hJ0fA0fzi
J0h0f0fzz
BeLhh0g00000
f0Gd00g0000a
gf00GFgCable
Ii00d0gCader
d0Gf00gCaine
fG00d0gCaino
ff0FG0gCaint
00gG00gCallo
Jgdf00gCalse
0gFDb0gCalya
ff0H00gCaman
dI0cg0gCanac
00iI00gCania
0g00G0gCanic
GfccB0gCarch
DgGd00gCards
f00dG0gCared
0h0H00gCares
gG0000gCarie
gG0000gCarin
hE00E0gCarma
00gG00gCartu
f0Gd00gCasse
f0fCH0gCated
DgFGf0gCates
cdGf00gCavik
d0f0G0gCbank
Hf0eccgCbest
0g00G0gCbler
egFF00gCblic
0h0Id0gCburg
G000g0gCburo
fe00H0gCcare
iDF0E0gCcent
h0e0I0gCcing
0fd0G0gCcino
e0cHe0gCcite
00gG00gCclaw
Fh00E0gCcome
0g00G0gCcopy
H00cg0gCcted
IgedEdgCdata
G000g0gCdate
G00d0fgCdean
H0d0edgCdear
i0J0e0gCdens
H00dfdgCdent
ib00I0gCding
hH0000gCegen
0g00G0gCeier
I000i0gCekly
dG0f00gCella
Ih0e00gCello
Hb0fd0gCenes
g0D0F0gCenue
Olefd0gCerin
Gd0f00gCesse
fHBdd0gCette
0f0Gd0gCevac
Hh00b0gCever
0G00g0gCevic
g0G000gCfach
hF00D0gCfeld
CE0hD0gCford
Jd00dhgCfrau
00Ff00gCgarh
hcFF00gCgdom
i0D0H0gCghts
00gG00gCgium
gG0000gCgust
d0hI00gChavn
Kig0D0gChere
Gdb0f0gChern
00gG00gChile
Gf00d0gChmer
df0H00gCiano
Hf00f0gCiary
G00df0gCiele
g000G0gCiers
feIBe0gCille
gG0000gCinas
0H0dg0gCinda
ic00I0gCined
geFaG0gCines
0hDF00gCiolo
Hj0eIdgCions
Di00H0gCique
diIEb0gCited
0g00G0gCiver
Gg0000gCizer
Hd00g0gCject
dH0dg0gCkova
hCCGd0gCland
0hFE00gCleon
Gi00D0gClica
G000g0gClicy
GhDa00gCline
FE0dg0gCling
Hd0de0gClist
CGDfg0gCller
0g00G0gCllis
Hf0dd0gCload
0hadI0gClova
H0g0d0gClumn
00gG00gCmbia
00gG00gCmeer
Lg0eiDgCment
Gi00F0gCmeta
0fHd0dgCnada
IBiEe0gCnder
Gf00d0gCngle
f000dGgCning
000gG0gCnion
0g00G0gCnley
DG0dg0gCnone
f00Gd0gCnord
ff00H0gCnski
hGF0d0gCntin
gG0Ef0gCnton
H0dbf0gCntry
hICbd0gCodge
G000g0gComer
dg0dI0gConal
Gg0000gCorin
0F00f0gCosov
G0c0g0gCouse
fB0fI0gCovic
cGDdf0gCpany
Hf000fgCprof
g0G000gCreek
gE00F0gCrest
gbD0G0gCrice
fGDf00gCrico
Jh00f0gCrift
h00HC0gCring
hDdDF0gCrise
G00fd0gCrisk
G0fd00gCrive
g0Fd0FgCroad
Gh0Fc0gCrosa
dH00g0gCrova
0g00G0gCrown
Gg0000gCsave
Gb00f0gCsing
bdcgI0gCsite
dH0de0gCsson
0g0dH0gCstar
gG0000gCston
g000G0gCsual
Hg0d00gCsynd
Ff00A0gCters
gG0000gCthat
Hd0g00gCthon
Jg00g0gCting
IifDD0gCtion
Gg00c0gCtner
Hd0g00gCtree
0G00g0gCudio
g0G000gCuite
Hd0cf0gCures
H0d0g0gCuser
H00dg0gCusse
g000G0gCvery
h00DG0gCvice
fF0000gCvide
Ok0fh0gCwhat
0g00G0gCyman
Gg0000gMarch
fdd0I0gMgmbh
Gg0000gUritc
Kgdg00gUscms
f0eH00gUstad
Kgdfd0gUxxxx
g000G0glaims
g00G00glands
gG0000glarks
j0000Jglator
Hgd000glbill
fb00Hdglcity
Hcddd0glcode
Hdcaf0glctor
Ih0d00glello
h0H000glgate
fc00G0glgers
H0dde0glgits
I0i0a0glimes
gG0000gllves
Gg0000glmark
G0d0f0glmber
h000H0glodes
i000I0glopen
H0h000glreet
k0K000glrner
Hcdf00glsert
f00cG0gltate
fd00Hbgltion
Gf00e0glwhat
Hf00d0glwill
Hf0ec0h' i lw
J0j000h, 01 .
J0j000h, 01 N
J0j000h, 02 ,
h0H000h, 02 -
h000H0h, C -
H0g0d0h, C .
f0f0I0h, C lw
G0b0f0h, C |
g0G000h, Ck 05
G000g0h, Cn Co
m0d0N0h, Cn lw
f0G0d0h, Ct ,
J0j000h, Ct .
g0G000h, Cu 03
h0H000h, l 05
H0h000h, lw 02
f0He00h, lw 05
g0G000h, u N
g0H0d0h, uw 05
J0j000h- 03 -
cDg0F0h- C |
ciH0D0h- Cn -
gJ00f0h- Cn lw
Ih00a0h- lw .
k0H0G0h. . |
G0fd00h. 03 .
h0I0d0h. 03 N
J0j000h. 07 ,
fh000Jh. C lw
dJ000ih. Cb C
f0G00dh. Cg 03
gEb00Fh. Cg C
edd00Hh. Cn ,
fe000Hh. Cn .
GG000jh. Cn lw
fGc000h. Cw lw
geB0H0h. lw lw
Nhk0e0h. | |
I0i000h01 , 02
J0j000h01 . 07
J0j000h01 N 01
L0l000h02 , 01
g0G000h02 , 05
h0H000h02 - 03
J0j000h02 . 02
g0G000h02 . |
H0h000h02 02 02
i0I000h02 02 C
I0i000h02 02 |
g0G000h02 I .
f0F000h02 lw lw
I0h00dh02 | |
I0h0d0h03 , 03
J0j000h03 - 03
h0H000h03 . |
H0h000h03 02 02
g0G000h03 02 Ct
f0F000h03 02 Ut
H0h000h03 04 04
h0H000h03 N 03
gbG000h03 lw lw
G0g000h04 02 02
G0g000h04 04 |
h0H000h05 lw lw
Fh00E0hC ) |
0Hdde0hC , 04
hGcbD0hC , C
ed0eI0hC , Cb
fJegE0hC , Cg
fdHd00hC , Ck
gI0de0hC , Cn
0bg0G0hC , Ct
CiACIdhC , Cw
Lj0g00hC , N
HH0dk0hC , l
EG0ch0hC , lp
AGeIkEhC , lw
0HAEi0hC - C
hJc0edhC - Cg
fdd0H0hC - Cn
Hc0fd0hC . lw
jFDFC0hC . |
hdI000hC 02 ,
bdH0f0hC 03 ,
fadG00hC : C
Kk0000hC : Cg
gG0Dd0hC C .
cG0f00hC C N
Fh0CD0hC C lw
fHCfc0hC C |
fI00g0hC Cn -
Gd00f0hC Cn lw
fd00G0hC Co lw
ChdHc0hC Cw Cw
mL0CE0hC Cw lw
IhDgD0hC Cw |
ddHdd0hC N ,
0EFidFhC N C
Khded0hC N Cg
0DhF00hC N Cn
deHe00hC N Cu
0HgBd0hC N Cx
G00fd0hC N lw
Gg0000hC l C
jI0dG0hC l lw
dHedd0hC lv Cn
iI0ddFhC lw ,
FgdbF0hC lw .
Fi0fI0hC lw 04
fH0ce0hC lw ?
DFggG0hC lw C
CFBDh0hC lw Ck
gJ0cf0hC lw Cn
jJ0Ff0hC lw Cw
HC0ge0hC lw l
hC0H00hC lw lgw
heDfJ0hC lw lp
iEAJgbhC lw lw
fd00G0hC uo lw
Egdd0HhCa . C
Iid00ChCa . Cn
g0EF00hCa . |
Hf0ae0hCb , lw
0gA0G0hCb - C
dfG0B0hCb - Cn
0G00g0hCb lw lp
gG0000hCg ' i
dGf000hCg - Cg
0jJc00hCg - Cn
eHde00hCg . |
dHg000hCg C N
0g00G0hCg Cb lw
GgE0d0hCg Cw |
0bGg00hCg lw C
dG0f00hCg lw ip
Gg0000hCg lw lp
jK0cd0hCg lw lw
gG0000hCgw Cn lw
If00f0hCgw lw lw
00Ll00hCk 05 lw
00jJ00hCk 05 |
hfHG00hCk | |
0J00j0hCn , 04
0fddI0hCn , C
0id0J0hCn , Cn
df00H0hCn , Cw
dKd0j0hCn , lw
cid0K0hCn - C
0hH0d0hCn - Ca
0Gf0d0hCn - Cn
fFG0g0hCn i .
eI00g0hCn lw ,
dKg0h0hCn lw Cn
0i0I00hCn lw ip
0H0ff0hCn lw l
Fg00D0hCn lw lp
hH0000hCnw lw lw
g0G000hCs 03 N
g0Jf00hCt , Ck
gdDG00hCt . |
00Ff00hCt I 01
00fF00hCt N Ck
00Gg00hCt u 01
DdhIc0hCt | |
h0CFD0hCw ' i
g000G0hCw , Cn
g0F0D0hCw , Ct
H000h0hCw , Cw
Gd00f0hCw , lp
Ih00c0hCw , lw
M0aii0hCw . |
g0B0G0hCw 02 ,
gG0000hCw C (
h00H00hCw C .
Hdddd0hCw C Cw
d0DGg0hCw C N
cf0dHdhCw C lw
k0FdJ0hCw Cw ,
G000g0hCw Cw -
g0fbI0hCw Cw .
g0H0e0hCw Cw 02
F0dFh0hCw Cw C
i000I0hCw Cw Co
Jd00i0hCw Cw Cw
g000G0hCw Cw l
c0fdH0hCw Cw lw
h000H0hCw Cw uo
H0dcf0hCw Cw |
I0CdgdhCw N C
gc00H0hCw l lp
dd0eH0hCw lw .
g000G0hCw lw Cn
J0DdidhCw lw Cw
DG0ef0hCw lw ip
gD00FchCw lw l
BfdCgIhCw lw lw
J0e0i0hCw lw |
eHd0d0hI . Cn
gG0000hIp . Cn
Gf00d0hIp lw lw
gG0000hM . |
g0G000hN , u
J0j000hN 01 ,
i0I000hN 02 -
g0G000hN 03 02
g0G000hN 04 Cg
h0H000hN C .
g0G000hN C Cw
G0g000hN C u
h0H000hN C |
g0G000hN Ck .
L0jf00hN Ck 05
g0G000hN Ck lw
g0I0d0hN Ck |
g0G000hN Ct |
I0i000hN Cu .
Gfc000hN Cw :
i0I000hN Cw Ck
g0G000hN U N
j0J000hN u -
h0H000hN uu u
hFFc00hU . |
H0h000h_ l (
f0I0g0hi . 02
g0BF00hi C lw
Hf00d0hl , lp
HEedg0hl , lw
gJgeF0hl . |
f00F00hl C C
If00dehl N Cg
hDFC00hl N lk
I0dfddhl l .
fGCd00hl l |
gG0000hl ln lw
iI0000hl lw :
H0df00hl lw _
dId0g0hl lw l
gG00c0hl lw lg
Hgd000hl lw lp
fdG000hl lw |
gGdeE0hl | |
g0000GhlT . l
f0G00dhla . Cg
H0g0d0hla . |
H0f0d0hlgw lw lw
dg00I0hln lw l
fG00c0hln lw lw
g0d0I0hlo . |
gC00F0hlv C -
Iedce0hlv l .
aDeGf0hlv lv C
h0000Hhlw , lgw
fddGcGhlw , lw
gG0000hlw . lp
G0g000hlw 02 C
e0fG00hlw 03 02
d0fG00hlw 04 |
K0ddi0hlw C .
H0d0edhlw C uo
f000F0hlw Cb lw
g0GA00hlw Ck 05
G000g0hlw Cn &
I0d0h0hlw Cn ,
g0d0H0hlw Cn -
I0d0h0hlw Cn .
I00dg0hlw Cn Co
g000G0hlw Cn l
j000J0hlw Cn |
I0g0e0hlw l .
G000g0hlw ln lo
i000I0hlw lo .
h0EF00hlw lp Ck
H000gdhlw lw .
f0H0f0hlw lw C
j00eHGhlw lw N
j000IDhlw lw lo
IbefFhhlw lw lw
adHfc0hlw | |
g0G000hu - 04
df00G0hu . |
fd00G0hu lw lw
G000g0hu lw u
Ih0d00m" C
Gd00f0m# C
Fff0G0m& C
fd00H0m& l
Eg0dF0m' C
HCg00dm' l
I0i000m( 0
kGGcE0m( C
Kdhdd0m, 0
niIHIGm, C
hdfLd0m, U
JIjiHhm, l
hdMgf0m, u
J0j000m- 0
eHdd0cm- U
lDF0FFm- l
G0g000m. .
Jff0d0m. 0
bJdff0m. C
Ijd0E0m. I
h0H000m. N
hH0000m. U
FGgdddm. l
Dgd0G0m0 C
G0g000m0 N
Idh000m00 0
hfIC00m00 C
fdG000m00 I
g0H0d0m000 ,
M0m000m000 -
h0H000m000 /
L0l000m000 0
hhKc00m000 C
h0H000m000 U
M0m000m0000 0
ihNf00m0000 C
H0h000m0000 N
DbGd0fm0000 l
H0h000m00000 ,
icKf00m00000 C
h0FdG0m: 0
hdHDbAm: C
H0h000m: N
kHCBECm: l
f0Gd00m? 0
kGdEIdm? C
jBEGD0m? l
Jhc0d0mC .
leOfd0mC 0
G0g000mC :
jKJekEmC C
kIH0e0mC I
eGg0FdmC M
Kdgdf0mC N
HhDcB0mC i
HhgJgamC l
gcfaI0mC u
ibG0F0mCb -
cJfbg0mCb C
KiB0g0mCb l
i0I000mCg 0
lOBhd0mCg C
hJg000mCg I
K0k000mCg N
Gg0000mCg _
GiJ0dfmCg l
fdd0H0mCn &
i0g0K0mCn ,
jFHEe0mCn C
Jhcdd0mCn N
IhF0g0mCn i
Jic0d0mCn l
hFdbIdmCn u
g0G000mCs .
l0L000mCs 0
e0H0f0mCt ,
e0gI00mCt I
G0Bg00mCt l
f0Hbd0mCt u
Ieddf0mM C
j0L0f0mN ,
Ig00e0mN -
J0hd0cmN 0
M0k0f0mN >
naJfHHmN C
g0FD00mN U
Gdf000mN i
jEJcFfmN l
k0cHH0mN u
idJ000mNN 0
GDjHgFmNN C
g0G000mNN l
f0Gd00mU ,
Ljccd0mU C
fFDd00mU I
jIdE00mU U
c0hJd0mU l
fGd000mUg -
gIdd00mUg U
iJ00f0m_ C
Hbh000m_ l
hFcHf0ma C
Ibgd00ma l
IA0dh0mabout C
i000I0magainst l
He0dd0mals C
ggKdB0mand C
fHhffImand l
h0I0d0mapt .
AI00i0mare C
fg000Imas C
gdH000mat 0
ikBbN0mat C
gfBEH0mat l
EF0dg0mauf C
f0G00dmauf l
di0Lf0maus C
0f0Gd0mbad C
H0f0f0mbank ,
GF0ff0mbe C
eg0dJ0mbecame C
kl0HNcmbei C
g000G0mbei u
fd00G0mbetween C
CI0hd0mby C
cI0ff0mcalled C
f0CHe0mcite C
g000G0mclaims l
F000f0mclosed C
Hfdd00mcode C
G0g000mcolumn 0
k0K000mcorner l
h000H0mcorp .
G00bf0mcountry C
H0gd00mdas C
fEcgIdmde C
dD00gFmdear C
Midff0mden C
IiLdjdmder C
Jh00f0mdie C
gEF0d0me C
Jidb00me l
h0H000mflat 0
HddgE0mfor C
jF00Idmfor l
G0d0f0mfor u
HH00ghmfrau C
ijdJI0mfrom C
lF0HG0mfrom l
I000i0mfrom u
h0H000mgardens ,
I00ddfmherr C
fG00c0mhi C
Gf00d0mi l
IofOg0min C
i00I00min U
e0gIbbmin l
i000I0minc .
h0H000mis 0
hIGEgfmis C
CICfgdmis l
ffFIfdmist C
GdDdf0mla l
f000Gdmlike C
h0d0I0mltd .
G000g0mmachine C
hI00d0mme C
Gf0d00mmein C
Ji00d0mmeine C
Ih00d0mmet C
eJddf0mmit C
hGd00Emmr .
eh000Immrs .
gf000Imms .
He00f0mmultiple C
dh0Jd0mnach C
ddeH00mnad C
dG000fmname C
h0H000mnan 0
If0fc0mneue C
g0G000mo .
H0f0e0mof 0
idFEF0mof C
id00J0mof u
JeIfk0mon C
Gf00d0mone C
i000I0mopen l
eaH0ddmp .
G000g0mpolicy C
g0G000mpostfach 0
H0h000mprimes (
Ie0df0mreturn C
E0hF00mroad C
f0Hd00mrue l
G000g0msa l
fG00d0msie C
Gg0000mso l
iI0000mstarring C
f00Gd0mstation C
f0H00dmstr .
G0g000mstreet C
h0H000mstreet N
Fh0dG0mt C
jJ0000mtell l
g0G000mter 0
ggcCDImthe C
H0h000mthree _
gcHDjImto C
gFDGgcmto l
G0g000mu ,
g0G0c0mu -
icI0a0mu .
idJ000mu 0
ICedg0mu C
G000g0mu l
J0h0f0mu u
aDefIdmund C
G000g0munser C
Gd00f0mupdate C
H0d0g0muser C
Hgd000mv .
gHe0D0mvan l
jdfIJfmvon C
dedH00mw C
cEdiEHmwith C
gH000dmy .
g0Had0mzum C
fCe0G0mzwischen C
gbH0d0m| 0
HdhDcBm| C
iD0AFFm| l
hH0000n, " C
gG0000n, " l
H0h000n, 0 ,
J0j000n, 0 .
J0j000n, 0 N
G0g000n, 00 ,
gcH000n, 00000 C
D0G0h0n, C ,
gGEd00n, C C
g0G000n, C I
EfedG0n, C l
mdd0N0n, Cn l
0Mheh0n, N C
Gg00B0n, and C
gd0dcJn, the C
g0G000n, u N
J0j000n- 000 -
f0Gd00n- 000 C
fdG000n- 0000 C
EhD0D0n- C -
cHedd0n- C C
hfH0F0n- Cn -
0H00h0n- Cn C
cheIC0n. , C
g0I0d0n. 00 .
g0G000n. 000 ,
fdGb00n. 000 C
H0h000n. 000 N
fG0d00n. C C
g0G000n. Cg 0
Jd0ffcn. NN C
dfH0d0n. and C
Jdi000n0 , 0
fbHe00n0 , C
J0j000n0 . 0
gG0000n0 . C
Gb0df0n0 : C
J0j000n0 N 0
I0i000n00 , 0
DfiJ00n00 , C
GfCd00n00 , l
K0k000n00 . 0
G0g000n00 00 0
G0g000n00 000 0
I0hd00n00 : 0
H0gd00n000 , 0
f0Gd00n000 , l
M0m000n000 - 0
g0G000n000 / 0
H0h000n000 00 0
G0g000n000 000 0
H0h000n000 0000 0
ggJ000n000 C C
j0J000n000 N 0
hfhNe0n000 N C
i0GE00n000 N l
idDFG0n0000 , C
H0h000n0000 - 0
J0j000n0000 00 0
G0g000n0000 N 0
g0G000n00000 - 0
I0i000n00000 N 0
GdhDE0n: C C
HcDfe0n: N C
bf0cG0nC ( C
g0G000nC , 0
iEFiI0nC , C
jEBCG0nC - C
G0g000nC 0000 N
g000G0nC : 0
hiaKGcnC : C
bGa0f0nC C -
g0G000nC C N
0Kd0j0nC Cn -
g0I0f0nC N ,
dieFHDnC N C
g0G000nC NN 0
ADcgF0nC and C
0e0fG0nC from C
ddeH00nC nad C
cIDhd0nC to C
dhfJC0nC von C
HdDgd0nCb , C
ghG0H0nCb - C
0H0ff0nCb and C
h0H000nCg , 0
dHedc0nCg , C
H0h000nCg 000 ,
G0g000nCg C N
Gf0d00nCg C l
dH00g0nCg Cn -
0dhHeFnCg N C
hGGce0nCg and C
ded0H0nCn & C
f0H0d0nCn , 0
cFibG0nCn , C
Hch0C0nCn , l
jJf0F0nCn - C
Jj0000nCn . C
hkCDKFnCn N C
hdbF0GnCn NN C
fJfhF0nCn and C
df0Gb0nCn of C
g0G000nCn u .
hC0bH0nCn und C
g0G000nCs . 0
D0hG00nCs 000 C
g0G000nCs 000 N
dgIb00nCt , C
G0g000nCt , l
cgcIc0nCt and C
d0Jdh0nN , u
DF00g0nN - C
I0i000nN 0 ,
J0j000nN 0 0
g0G000nN 000 0
d0Gf00nN 00000 C
g0Hc00nN C ,
gEGfA0nN C C
0g0cG0nU : C
fGd000nUg - U
H0h000n_ primes (
H0h000n_ three _
g0G000naddress : 0
gGE0d0naddress : C
gGB000naddress : l
dgGGf0nand C C
gdH000napt . 0
g0G000napt 000 N
0d0Hg0narrived at C
f0d0G0nat C ,
J0j000nbox 000 N
g0G000nbox 0000 N
fG00d0nby Cg C
f0Hde0ncorner of C
gJedb0ndr . C
Gg0000nfleckens . l
ge00I0nfor C C
efGD00ngardens , C
G000g0nhr : C
kdL000nin der C
dI0d0gnit to C
Ii0000nmodified by C
dg0H00nmoved to C
eHf000nmr . C
dH0ed0nname : C
hEDdF0nof C C
g0BF00npeople ' i
g0G000npostfach 0000 ,
g0BF00ns C l
i0I000nsuite 000 ,
I0i000nsuite 000 N
k0K000nthe corner l
0Gd00fnthis is C
H0h000nthree _ l
fH000ento dr .
ghcGI0nto the C
g0G000nu - 0
i0J0d0nu . 0
Ih00d0nu C C
eHd0d0nvan der C
jd0dL0nwork for C
Hdf000nz . C
Hh0000n| " C
f000F0n| C ,
GEffgGn| C C
Jeedf0n| C l
Ihd000n| Cb l
Jj00D0n| Cn -
G0g000n| das C
cF00gDn| dear C
Hg00d0n| der C
He00f0n| die C
fG00c0n| hi C
efcH00n| in C
Gf0d00n| mein C
Ji00d0n| meine C
ah000Hn| mrs .
ff000Hn| ms .
Jd000in| prof .
mI00I0n| the C
he00I0n| the l
G000g0n| unser C
gbH0d0n| | 0
HdhDcBn| | C
iD0AFFn| | l
d0f0G0o& Cn
Gf00d0o( Cn
N0n000o, 0
G0g000o, 00
e0G0e0o, 0000
Hdb0g0o, Cb
Hdg000o, Cg
d0f0G0o, Cn
Kdi0e0o, and
h0Je00o, nan
i0I000o, u
G0g000o- 00
h0H000o- 0000
gHBdb0o- C
CJg0g0o- Cg
jEF0F0o- Cn
fdH000o- platz
gdD0G0o. .
H0h000o. 000000000000000
Ahd00Ho. C
iIA00Ao. Cb
kEG00Fo. Cg
edI0ddo. o
Nhk0e0o. |
K0i0e0o0 )
Jfg0d0o0 ,
N0n000o0 -
JfCgeco0 .
G0g000o0 00
L0l000o0 000
L0l000o0 0000
G0g000o0 00000
F0f000o0 000000
fdG000o0 ?
m0MfG0o0 C
h0H000o0 Cg
gdH000o0 Cn
g0Id00o0 Cs
m0M000o0 Ct
hdLgd0o0 N
h0H000o0 Ut
fdG000o0 and
hbI0c0o0 in
g0G000o0 n
I0fd0do0 |
H0gc00o: C
Fgd0F0oC &
hKEch0oC (
dgGAE0oC )
icHDcDoC ,
gcIcDdoC -
EddGiFoC .
hdIdC0oC 0
mgOdD0oC 00
lfOdf0oC 000
gfKfa0oC 0000
00mM00oC 00000
HJhchdoC :
mGJeG0oC ?
dIfGiDoC C
dHBceeoC Cb
DJdbjAoC Cn
DagIfdoC Ct
DFheFBoC N
hahEK0oC NN
HgfD00oC U
hI00d0oC _
dg0eI0oC about
fG00c0oC added
kfKeEEoC and
id00J0oC as
hH0000oC asked
fgDId0oC at
Fg0Ff0oC by
GD0dg0oC can
dI00h0oC case
G000g0oC control
gddIc0oC country
K0dif0oC data
gGgHd0oC de
f0G00doC dem
h0H000oC der
gDFEd0oC di
hH0000oC die
Kf0afgoC distance
Ih00d0oC first
EhEFd0oC for
gdJ0e0oC gardens
iF0Gb0oC gave
fdd0I0oC gmbh
H00dg0oC grusse
fg00I0oC has
mG00K0oC hat
IEfiC0oC in
jBdHH0oC is
je0HG0oC ist
g0H0e0oC kirche
0H0fd0oC left
G000g0oC list
iI0000oC lives
Hg0d0boC me
0bgH00oC nad
f00Gd0oC nord
Gf00d0oC not
GfBGh0oC of
ih00L0oC office
Fb0Fh0oC on
ff00H0oC oy
g000G0oC reports
edf0I0oC sa
He00f0oC search
gI0d00oC spent
f0G0d0oC st
hdI000oC street
c00fG0oC technologies
d0Hg00oC ter
gd0H00oC they
Dd0GfdoC this
HA0Gk0oC to
GgFFh0oC u
Gg00b0oC una
eB0gH0oC und
hIdFf0oC v
HAgBd0oC von
id0DI0oC was
hf00J0oC website
G000g0oC weekly
GKjfg0oC were
Gg0000oC which
GefC00oC with
cf0cG0oC wurde
cIDFjdoC |
Hch000oI ,
lMEdCfoI .
fdId00oI /
fIf0d0oI C
hGc0E0oI Cn
iF0dG0oM ,
gG0000oM in
j0K0d0oN ,
L0l000oN 0
F0f000oN 000
e0Ig00oN 00000
J0i0d0oN >
fdH0d0oN C
K0k000oN Cg
G0g000oN Cn
h0H000oN Ct
h0H000oN Ut
J0j000oN suite
h0H000oN u
jFFF00oU ,
hHA000oU -
kFIB00oU .
gBCHe0oU N
hIgGc0oU U
hJ0d0coU Un
H0h000o_ primes
EEH0idoi .
DdfGc0oi C
g0d0H0oi N
Jfh0c0ol (
HEhffGol ,
jFF0E0ol -
JfkDDDol .
j0J0b0ol 0
h0GD00ol 000
h0Ic00ol 00000
g00G00ol :
jHE0D0ol ?
HggGFgol C
FgHdedol Cg
GcCbcfol Cn
I0he00ol Ct
G0d0f0ol M
feEfCHol N
id00DIol NN
Hadf00ol _
hH0000ol added
BIiCcCol and
g0H00dol anger
AG0fe0ol are
ID00j0ol as
If0df0ol by
G000g0ol case
g0BF00ol china
g000G0ol claims
g000G0ol collection
k0K000ol corner
gb0H00ol country
Idbfe0ol de
fG00c0ol der
Gg0000ol e
Gf00dbol from
hG00Fdol has
Jeg0d0ol in
fG00d0ol m
BeHDfdol of
g000G0ol office
h0000Hol operator
h000H0ol separated
CGfCe0ol to
Ife0d0ol u
gG0000ol was
jBJfF0ol |
h0d0I0ou )
Bfh0J0ou ,
g0G0c0ou -
ifd0L0ou .
f0H0d0ou 0
g0Kge0ou 00000
h0bGD0ou N
hF0aE0ou in
jd00K0ou is
g000G0ou team
H0ecd0ou u
hFb0G0ou |
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
