@network-policy-server
Feature: The network policy server decides how much of the network a client may reach

  @NPS-ACCESS-01
  Rule: Full or restricted access follows from the health state and from how the network policies are configured

    Scenario Outline: A <state> client where non-compliant clients are allowed <allowed>
      Given non-compliant clients are allowed <allowed>
      And a <state> client
      When the network policy server decides on its access
      Then the client counts as <state> and gets <access>

      Examples:
        | state         | allowed                | access            |
        | compliant     | full access            | full access       |
        | compliant     | restricted access      | full access       |
        | compliant     | full access for 1 hour | full access       |
        | non-compliant | full access            | full access       |
        | non-compliant | restricted access      | restricted access |

    Scenario: A non-compliant client has full access for a limited time
      Given non-compliant clients are allowed full access for 1 hour
      And a non-compliant client
      When the network policy server decides on its access
      Then the client counts as non-compliant and gets full access until the limit

    @needs-settable-clock
    Scenario Outline: A non-compliant client after <time> of 1 hour
      Given non-compliant clients are allowed full access for 1 hour
      And a non-compliant client
      And the network policy server has decided on its access
      And <time> have passed
      When the network policy server decides on its access
      Then the client counts as non-compliant and gets full access until the limit

      Examples:
        | time                      |
        | 1 second                  |
        | 59 minutes and 59 seconds |

    @needs-settable-clock
    Scenario Outline: A non-compliant client once the limited time is over, after <time>
      Given non-compliant clients are allowed full access for 1 hour
      And a non-compliant client
      And the network policy server has decided on its access
      And <time> have passed
      When the network policy server decides on its access
      Then the client counts as non-compliant and gets restricted access

      Examples:
        | time                    |
        | 60 minutes              |
        | 60 minutes and 1 second |
        | 30 days                 |

    @needs-settable-clock
    Scenario: A compliant client once the limited time is over
      Given non-compliant clients are allowed full access for 1 hour
      And a compliant client
      And 60 minutes and 1 second have passed
      When the network policy server decides on its access
      Then the client counts as compliant and gets full access

    Scenario Outline: A client in the category "<category>" that is configured as <state>
      Given the category "<category>" is configured as <state>
      And a client in the category "<category>"
      When the network policy server decides on its access
      Then the client counts as <state> and gets <access>

      Examples:
        | category             | state         | access            |
        | client-component     | non-compliant | restricted access |
        | client-communication | non-compliant | restricted access |
        | server-component     | compliant     | full access       |
        | server-component     | non-compliant | restricted access |
        | server-communication | compliant     | full access       |
        | server-communication | non-compliant | restricted access |
        | vendor-specific      | non-compliant | restricted access |

    Scenario: A category that is configured as compliant makes no non-compliant client compliant
      Given the category "client-component" is configured as compliant
      And a non-compliant client
      When the network policy server decides on its access
      Then the client counts as non-compliant and gets restricted access
