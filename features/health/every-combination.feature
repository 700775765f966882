@shv-point
Feature: Every combination of what the checks look at

  The file decision-space.yaml beside this one has a table of all that the checks look at, with the values that each can
  take. Any value but the first is a defect. How a combination has to be judged follows from the requirements alone.

  @SHV-ORDER-01 @reading-must-be-after-equal @reading-non-nap-sites-publish
  @reading-known-failure-codes @reading-unmatched-code-state
  Rule: Whatever comes together, the first check that decides, decides

    Background:
      Given distribution point "dp1" hosts the software updates "KB1"
      And two more sites with health state references
      And the health state reference of the second site is 1 hour newer

    @needs-settable-clock
    Scenario Outline: Each defect by itself and every two together, enforcement <enforcement>
      When the System Health Validator point validates every combination of at most two defects where "enforcement" is "<enforcement>"
      Then each is judged as the sequence of the checks has it

      Examples:
        | enforcement |
        | on          |
        | off         |

    @needs-settable-clock
    Scenario Outline: All typical values in every combination, where the site is <site>
      When the System Health Validator point validates every combination of typical values where "site" is "<site>"
      Then each is judged as the sequence of the checks has it

      Examples:
        | site              |
        | own               |
        | without reference |
