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
    Scenario Outline: A non-compliant client after <time> of <limit>
      Given non-compliant clients are allowed full access for <limit>
      And a non-compliant client
      And the network policy server has decided on its access
      And <time> have passed
      When the network policy server decides on its access
      Then the client counts as non-compliant and gets full access until the limit

      Examples:
        | time                      | limit                    |
        | 59 minutes and 59 seconds | 1 hour                   |
        | 1 hour                    | 1 hour and half a second |
        | 29 days                   | 4000 days                |

    @needs-settable-clock
    Scenario Outline: A non-compliant client once the limited time of <limit> is over, after <time>
      Given non-compliant clients are allowed full access for <limit>
      And a non-compliant client
      And the network policy server has decided on its access
      And <time> have passed
      When the network policy server decides on its access
      Then the client counts as non-compliant and gets restricted access

      Examples:
        | time                         | limit                    |
        | 60 minutes                   | 1 hour                   |
        | 60 minutes and half a second | 1 hour and half a second |
        | 30 days                      | 1 hour                   |

    @needs-settable-clock
    Scenario: A compliant client once the limited time is over
      Given non-compliant clients are allowed full access for 1 hour
      And a compliant client
      And 60 minutes and 1 second have passed
      When the network policy server decides on its access
      Then the client counts as compliant and gets full access

    Scenario Outline: A client in the category "<category>" that is configured as <state>, where <allowed> is allowed
      Given the category "<category>" is configured as <state>
      And non-compliant clients are allowed <allowed>
      And a client in the category "<category>"
      When the network policy server decides on its access
      Then the client counts as <state> and gets <access>

      Examples:
        | category             | state         | allowed                | access                      |
        | client-component     | non-compliant | full access            | full access                 |
        | client-communication | non-compliant | full access for 1 hour | full access until the limit |
        | server-component     | compliant     | restricted access      | full access                 |
        | server-component     | non-compliant | restricted access      | restricted access           |
        | server-communication | compliant     | full access for 1 hour | full access                 |
        | server-communication | non-compliant | restricted access      | restricted access           |
        | vendor-specific      | non-compliant | full access for 1 hour | full access until the limit |

    Scenario Outline: A client in the category "<category>" where every other one is configured as compliant
      Given every category but "<category>" is configured as compliant
      And a client in the category "<category>"
      When the network policy server decides on its access
      Then the client counts as non-compliant and gets restricted access

      Examples:
        | category             |
        | server-component     |
        | server-communication |

    Scenario: A client of an unknown site in another category than the one that is configured as compliant
      Given the category "vendor-specific" is configured as compliant
      And a client of an unknown site in the category "server-component"
      When the network policy server decides on its access
      Then the client counts as non-compliant and gets restricted access
