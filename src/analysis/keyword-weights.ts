/*
 * Written by bench/estimate-fit.ts; do not edit. What ordinary English words say about the size of a task: each weight is
 * added to ln minutes where its word occurs.
 *
 * Source  ridge regression on the titles and recorded hours of 5,096 tasks of a software firm, ten years: SiP dataset,
 *         D. M. Jones, S. Cullum, arXiv 1901.01621. Only these numbers were taken from it. They tell tasks apart; the level
 *         of that firm's tasks is taken off.
 */
export const KEYWORD_WEIGHTS: ReadonlyMap<string, number> = new Map(
  `
account:-0.18 add:-0.05 added:-0.05 admin:0.21 allow:0.06 amount:-0.09 amounts:0.10 analysis:0.17
and:0.27 appear:-0.13 application:0.08 audit:0.07 auditing:0.14 back:-0.34 backup:-0.34
backups:-0.17 base:-0.10 books:0.13 box:0.12 bug:-0.06 build:-0.05 business:0.25 button:-0.19
by:-0.20 calculation:0.19 calculations:0.12 catch:-0.16 causes:-0.14 change:-0.22 changes:0.11
changing:-0.13 check:0.04 checks:-0.14 child:-0.12 clear:-0.14 client:-0.23 clients:0.11
close:-0.10 closed:-0.12 cloud:-0.12 codes:-0.10 column:-0.13 company:0.19 consultation:-0.17
contact:-0.11 content:0.16 controls:-0.12 conversion:0.37 convert:0.14 crashes:-0.13 create:0.25
creating:0.35 customer:0.14 daily:0.12 data:0.24 database:0.26 databases:0.07 date:-0.30
dates:-0.14 day:0.15 debug:0.12 default:-0.14 delete:-0.24 demo:0.13 dept:-0.10 design:0.20
details:0.15 developer:0.38 development:0.29 differences:0.21 disabled:-0.13 document:0.04
drive:0.09 drop:-0.11 effort:-0.26 email:-0.18 enhancements:0.10 enter:-0.14 error:-0.29
errors:-0.09 exception:-0.39 export:-0.14 fail:-0.20 failed:-0.21 failing:-0.27 fails:-0.24
field:-0.31 fields:0.11 file:-0.23 files:-0.22 filter:-0.14 fix:-0.16 fixed:0.12 fixes:0.33
fixing:0.19 force:-0.19 form:0.09 format:-0.09 found:0.10 framework:0.12 functionality:0.29
general:0.13 generation:0.15 get:0.13 getting:0.08 grid:0.04 has:-0.21 help:-0.10 holiday:0.07
hours:0.16 improve:0.20 in:-0.12 include:-0.11 incorrect:-0.08 into:0.27 invalid:-0.18
investigate:0.07 investigating:0.14 issue:-0.24 issues:0.08 it:-0.27 item:-0.15 items:0.10
job:-0.14 key:-0.24 keys:-0.18 laptop:0.08 last:-0.12 layer:0.23 layout:0.10 licence:-0.60
licences:-0.28 limit:-0.28 line:0.04 lines:0.21 link:0.14 linked:0.15 live:0.09 load:-0.21
loading:0.10 longer:-0.19 look:-0.17 machine:-0.29 machines:0.12 make:0.09 management:0.29
manager:0.13 manual:-0.13 marketing:0.35 mechanism:0.23 meeting:-0.05 meetings:0.14 memory:0.29
merge:0.10 merging:0.13 message:-0.09 messaging:0.28 migrate:0.22 migration:0.25 minor:0.32
missing:-0.15 mobile:-0.08 mode:-0.11 month:-0.12 monthly:0.19 move:0.17 moving:0.15 multiple:0.22
name:-0.29 need:-0.14 needs:-0.21 new:-0.04 not:-0.15 notes:-0.11 object:0.21 office:-0.06 old:0.08
one:0.22 open:0.11 opening:-0.15 ordering:-0.12 organise:0.13 page:0.26 pages:0.22 parameters:-0.12
payment:-0.29 performance:0.23 permissions:-0.25 phone:0.13 plan:0.11 policy:-0.08 populate:0.28
preparation:0.11 preparing:0.16 presentation:0.13 print:0.21 problem:-0.25 problems:-0.07
procedure:-0.16 procedures:0.19 processing:0.10 progress:-0.09 proposal:0.28 queries:-0.13
query:-0.40 quick:0.30 ready:0.18 record:0.12 reference:-0.22 regarding:-0.17 reinstall:0.14
release:0.10 releasing:0.17 remove:-0.40 report:0.07 reported:-0.06 reporting:0.10 reports:0.13
request:-0.21 required:-0.09 requirements:0.25 resolve:0.07 results:-0.12 return:-0.17 review:-0.14
reviewing:-0.14 role:-0.13 row:0.08 rows:-0.24 run:-0.06 running:0.07 saving:-0.17 screen:0.06
script:0.07 scripts:0.24 search:-0.19 section:-0.09 security:-0.16 see:-0.08 server:-0.09
services:0.33 set:-0.18 setting:0.10 setup:-0.36 showing:-0.16 software:0.19 sometimes:-0.11
sort:-0.09 source:0.18 specific:0.12 split:-0.07 splits:0.11 staff:0.06 statistics:0.14
status:-0.16 still:0.14 stored:0.18 structure:0.40 summary:-0.26 support:-0.57 switch:-0.13
sync:-0.15 synchronise:0.21 system:-0.03 tab:-0.13 table:-0.15 tables:0.08 task:-0.47 tasks:0.08
team:0.16 template:0.12 test:-0.05 testing:0.26 text:-0.09 throws:-0.20 time:-0.07 tooltip:-0.21
training:-0.06 tweaks:0.23 types:-0.13 unique:0.10 update:-0.33 updating:0.14 upgrade:-0.23
upload:-0.14 use:-0.12 user:-0.44 users:-0.24 using:0.13 validation:0.03 version:0.25 web:0.08
website:0.35 weekly:0.29 wizard:0.16 work:0.12 workflow:0.21 working:0.10 write:0.21 writing:0.33
`
    .trim()
    .split(/\s+/)
    .map((entry) => entry.split(':'))
    .map(([word = '', weight = '']) => [word, Number(weight)]),
);

/** Mean sum of weights over the titles that have any: taken off. */
export const KEYWORD_CENTRE = -0.082;

/**
 * What is taken off in conversations instead: with it the mean factor is 1 over first asks of conversations about code and of
 * English ones in an office, as much of the one as of the other.
 */
export const CHAT_CENTRE = 0.016;

/** Weight of how short a title is, and its mean contribution. */
export const BREVITY = -0.385;
export const BREVITY_CENTRE = 0.155;
