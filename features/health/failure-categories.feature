@network-policy-server
Feature: What a client counts as that is in a failure category

  @SHV-2-02
  Rule: "SHA vendor-specific error code received" is non-compliant by default where the site is unknown

    Scenario: Where nothing is configured
      Given non-compliant clients are allowed restricted access
      And a client of an unknown site
      When the network policy server decides on its access
      Then the client counts as non-compliant and gets restricted access

    Scenario Outline: Where only "<other>" is configured as compliant
      Given the category "<other>" is configured as compliant
      And a client of an unknown site
      When the network policy server decides on its access
      Then the client counts as non-compliant and gets restricted access

      Examples:
        | other                |
        | client-component     |
        | client-communication |

    Scenario: Where it was configured as compliant before
      Given the category "vendor-specific" was configured as compliant, and was reset to the default
      And a client of an unknown site
      When the network policy server decides on its access
      Then the client counts as non-compliant and gets restricted access

    Scenario: A compliant client where nothing is configured
      Given non-compliant clients are allowed restricted access
      And a compliant client
      When the network policy server decides on its access
      Then the client counts as compliant and gets full access

  @SHV-2-03
  Rule: "SHA vendor-specific error code received" can be configured as compliant where the site is unknown

    Scenario: A client of an unknown site
      Given the category "vendor-specific" is configured as compliant
      And a client of an unknown site
      When the network policy server decides on its access
      Then the client counts as compliant and gets full access

  @SHV-7-02
  Rule: Both client failure categories are non-compliant by default

    Scenario Outline: A client in the category "<category>" where nothing is configured
      Given non-compliant clients are allowed restricted access
      And a client in the category "<category>"
      When the network policy server decides on its access
      Then the client counts as non-compliant and gets restricted access

      Examples:
        | category             |
        | client-component     |
        | client-communication |

    Scenario Outline: A client in the category "<category>" that was configured as compliant before
      Given the category "<category>" was configured as compliant, and was reset to the default
      And a client in the category "<category>"
      When the network policy server decides on its access
      Then the client counts as non-compliant and gets restricted access

      Examples:
        | category             |
        | client-component     |
        | client-communication |

  @SHV-7-03
  Rule: Each of the client failure categories can be configured as compliant, on its own

    Scenario Outline: A client in the category "<category>" where "<configured>" is configured as compliant
      Given the category "<configured>" is configured as compliant
      And a client in the category "<category>"
      When the network policy server decides on its access
      Then the client counts as <state> and gets <access>

      Examples:
        | configured           | category             | state         | access            |
        | client-component     | client-component     | compliant     | full access       |
        | client-component     | client-communication | non-compliant | restricted access |
        | client-communication | client-communication | compliant     | full access       |
        | client-communication | client-component     | non-compliant | restricted access |
        | vendor-specific      | client-component     | non-compliant | restricted access |
        | vendor-specific      | client-communication | non-compliant | restricted access |

  @SHV-7-05
  Rule: "SHA vendor-specific error code received" is non-compliant by default where the code is not known

    Scenario: Where nothing is configured
      Given non-compliant clients are allowed restricted access
      And a client in the category "vendor-specific"
      When the network policy server decides on its access
      Then the client counts as non-compliant and gets restricted access

    Scenario Outline: Where only "<other>" is configured as compliant
      Given the category "<other>" is configured as compliant
      And a client in the category "vendor-specific"
      When the network policy server decides on its access
      Then the client counts as non-compliant and gets restricted access

      Examples:
        | other                |
        | client-component     |
        | client-communication |

  @SHV-7-06
  Rule: "SHA vendor-specific error code received" can be configured as compliant where the code is not known

    Scenario: A client with a code that is not known
      Given the category "vendor-specific" is configured as compliant
      And a client in the category "vendor-specific"
      When the network policy server decides on its access
      Then the client counts as compliant and gets full access
