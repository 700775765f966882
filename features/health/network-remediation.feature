@network-policy-server
Feature: The network policy server can have non-compliant clients remediated

  @NPS-ACCESS-02
  Rule: A non-compliant client can be remediated on the restricted network, or on the full network for a limited time

    Scenario: On the restricted network
      Given non-compliant clients are allowed restricted access and are to be remediated
      And a non-compliant client
      When the network policy server decides on its access
      Then the client counts as non-compliant and gets restricted access
      And it is to be remediated

    Scenario: On the full network for a limited time
      Given non-compliant clients are allowed full access for 1 hour and are to be remediated
      And a non-compliant client
      When the network policy server decides on its access
      Then the client counts as non-compliant and gets full access until the limit
      And it is to be remediated

    @needs-settable-clock
    Scenario: On the restricted network once the limited time is over
      Given non-compliant clients are allowed full access for 1 hour and are to be remediated
      And a non-compliant client
      And 60 minutes have passed
      When the network policy server decides on its access
      Then the client counts as non-compliant and gets restricted access
      And it is to be remediated

    Scenario: On the full network without a limit
      Given non-compliant clients are allowed full access and are to be remediated
      And a non-compliant client
      When the network policy server decides on its access
      Then the client counts as non-compliant and gets full access
      And it is to be remediated

    Scenario: Not on the restricted network, where that is not wanted
      Given non-compliant clients are allowed restricted access and are not to be remediated
      And a non-compliant client
      When the network policy server decides on its access
      Then the client counts as non-compliant and gets restricted access
      And it is not to be remediated

    Scenario: Not on the full network for a limited time, where that is not wanted
      Given non-compliant clients are allowed full access for 1 hour and are not to be remediated
      And a non-compliant client
      When the network policy server decides on its access
      Then the client counts as non-compliant and gets full access until the limit
      And it is not to be remediated

    Scenario Outline: A client in the category "<category>", which is non-compliant by default, where <allowed> is allowed
      Given non-compliant clients are allowed <allowed> and are to be remediated
      And a client in the category "<category>"
      When the network policy server decides on its access
      Then the client counts as non-compliant and gets <access>
      And it is to be remediated

      Examples:
        | category             | allowed                | access                      |
        | client-communication | restricted access      | restricted access           |
        | vendor-specific      | full access for 1 hour | full access until the limit |

    Scenario: A compliant client has nothing to remediate
      Given non-compliant clients are allowed restricted access and are to be remediated
      And a compliant client
      When the network policy server decides on its access
      Then the client counts as compliant and gets full access
      And it is not to be remediated

    Scenario: A client in a failure category that is configured as compliant has nothing to remediate
      Given non-compliant clients are allowed restricted access and are to be remediated
      And the category "client-communication" is configured as compliant
      And a client in the category "client-communication"
      When the network policy server decides on its access
      Then the client counts as compliant and gets full access
      And it is not to be remediated
