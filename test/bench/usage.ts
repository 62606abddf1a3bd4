// What `npm run bench -- --help` tells.
export const USAGE = `npm run bench                      the time of each command
npm run bench -- --questions       how often answers are right, on the tuning halves of test/questions
    --reported                     on the reported halves too: not while rules change, lest anything be fitted to them
    --misses                       with each miss of the tuning halves in one line
    --failing N                    instead: N of their failing questions, with what decided (--seed S: which)
npm run bench -- --quotations      how well quotations are found and checked, on the halves the rules are written on
    --reported                     on the half that is only reported on too: not while rules change
    --misses                       with each miss in one line
    --unlisted                     instead: the speakers with given names (Spanish, foreign) and nouns that no list has
    --passages                     instead: single passages of a few sentences, each with another way of telling who speaks
npm run bench -- --squad FILE      beside other searches, on a file in SQuAD 1.1 format
    --json                         one object on one line
    --noise                        questions as typed in a chat (--seed S: how, and which are sampled)
    --sample N                     slow systems are asked N of the questions
    --only NAME,NAME               these systems only
    --rounds N                     each question asked N times, the least of its times counts
    --limit S                      seconds for each system
    --scale N,N                    time and memory of libraries of so many passages
    --silence                      questions whose article, or whose answer alone, is not there: coverage against wrong answers
    --reliability                  confidence against the share that is right
    --folds N                      libraries that --silence and --reliability make (an article each)
    --ablation                     each part of the search off in turn, cross-validated, on FILE and the tuning halves;
                                   with --noise the questions as typed in a chat beside those as written
    --failing N                    N of the questions whose first excerpt is wrong, with what decided
    --svg FILE                     draws accuracy against latency, and latency against size`;
