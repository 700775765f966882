@shv-point
Feature: Events at a System Health Validator point, one after the other

  How a statement of health is judged depends on what it says, on the settings, on the time and on the health state
  references, and not on what came before. Each order below is another course of the same events, so that each of them
  comes right after each other one, and after itself.

  These are statements of health that pass every check, but for what is said of them:

  - pass: nothing is said of it
  - new client: it was made before the client downloaded machine policy
  - stranger: it comes from a site that Active Directory does not know
  - disabled: the Network Access Protection client agent is disabled
  - old: it was created 25 hours ago
  - outdated: it was made with policies that are 1 hour older than the health state reference
  - lacking: the client is not compliant, and lacks a software update
  - failure: it carries a failure with a known code, or with an unknown one, in turn

  These change the settings, to and fro; then the statement of health that came before is presented once more:

  - period: the validity period becomes 48 hours, or 24 hours again
  - date: "Date created must be after" is set to 1 hour from now, or not set any more
  - enforcement: the network policy server enforces compliance and remediates, or does not any more
  - move: the software update moves to another distribution point, or back

  @REM-6-01 @reading-known-failure-codes @reading-unmatched-code-state
  Rule: Whatever has happened, a statement of health goes through the checks from the first

    Scenario Outline: Statements of health and settings, order <order>
      Given the System Health Validator point has validated a statement of health that passes every check
      When these events come to the System Health Validator point one after the other: "<events>"
      Then after each event each statement of health is judged as the sequence of the checks has it

      Examples:
        | order | events                                                                                                                                                                                                                                                                                                                                  |
        | 1     | move, failure, lacking, lacking, old, lacking, stranger, failure, failure, period, enforcement, stranger, period, new client, new client, stranger, outdated, move, pass, old, date, period, outdated, outdated, enforcement, new client, failure, date, old, new client, disabled, move, date, enforcement, outdated, date, lacking    |
        | 2     | lacking, pass, disabled, disabled, pass, outdated, lacking, new client, old, old, enforcement, date, date, disabled, stranger, old, stranger, new client, pass, pass, move, move, outdated, disabled, date, stranger, date, pass, enforcement, enforcement, old, move, new client, move, lacking, outdated, failure                     |
        | 3     | failure, enforcement, disabled, enforcement, lacking, period, move, disabled, failure, old, outdated, new client, outdated, old, failure, outdated, stranger, move, old, period, pass, date, outdated, pass, stranger, lacking, disabled, old, pass, failure, move, stranger, disabled, outdated, period, disabled, new client          |
        | 4     | new client, period, failure, new client, enforcement, pass, period, stranger, stranger, pass, lacking, date, move, period, date, failure, disabled, period, period, old, disabled, lacking, failure, pass, new client, date, new client, lacking, enforcement, period, lacking, move, enforcement, failure, stranger, enforcement, move |

  @REF-FETCH-01 @needs-settable-clock
  Rule: Whatever has happened, health state references are fetched once every query interval

    These events come to the references. After each of them three clients present a statement of health: two of a first
    site, the one with the policies of its present reference, and the other with those of the reference before, if these
    are older; and one of a second site, with the policies of the reference before.

    - newer: the reference of the first site is 1 hour newer than its last one
    - older: it is 40 minutes older
    - withdrawal: the first site is withdrawn from Active Directory
    - second: the reference of the second site is 1 hour newer
    - outage: Active Directory is down, and up again before the next event
    - period: the validity period becomes 48 hours, or 24 hours again
    - interval: the query interval becomes 100 minutes, or 70 minutes again
    - day: in place of half an hour, 24 hours pass

    Scenario Outline: Health state references, order <order>
      Given a query interval of 70 minutes
      And two more sites with health state references
      When these events come to the System Health Validator point one after the other, half an hour apart: "<events>"
      Then after each event each statement of health is judged as the sequence of the checks has it

      Examples:
        | order | events                                                                                                                                                                                                                                                                               |
        | 1     | withdrawal, second, period, interval, interval, second, outage, outage, day, outage, second, interval, newer, interval, day, day, withdrawal, outage, newer, newer, outage, older, period, older, outage, interval, older, older, newer, period, second, day, period                 |
        | 2     | period, newer, day, older, interval, outage, withdrawal, newer, second, second, older, second, withdrawal, withdrawal, day, interval, period, period, withdrawal, older, withdrawal, interval, withdrawal, period, outage, period, day, newer, older, day, second, newer, withdrawal |
