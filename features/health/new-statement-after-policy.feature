@health-agent
Feature: A client that gets its first machine policy presents a new statement of health at once

  @SHV-1-02
  Rule: On receiving site policy the client sends a new statement of health without delay

    Scenario Outline: A new client whose client agent is <agent>
      Given a new client whose client agent is <agent>
      And machine policy that requires the software updates "none"
      When the client downloads machine policy
      Then it presents a new statement of health that was made with the present policies
      And its new statement of health says that the client agent is <agent>

      Examples:
        | agent    |
        | enabled  |
        | disabled |

    Scenario Outline: Machine policy that requires "<required>"
      Given a new client whose client agent is enabled
      And machine policy that requires the software updates "<required>"
      When the client downloads machine policy
      Then it presents a new statement of health that was made with the present policies
      And it presents a new statement of health that lacks the software updates "<required>"

      Examples:
        | required      |
        | KB1           |
        | KB1, KB2, KB3 |

    Scenario: Machine policy that requires nothing
      Given a new client whose client agent is enabled
      And machine policy that requires the software updates "none"
      When the client downloads machine policy
      Then it presents a new statement of health that was made with the present policies
      And it presents a new statement of health that is compliant

    Scenario: Not before the site has machine policy
      Given a new client whose client agent is enabled
      And the client asked for machine policy while the site had none
      And machine policy that requires the software updates "none"
      When the client downloads machine policy
      Then no former statement of health says that machine policy was downloaded
      And it presents a new statement of health that was made with the present policies

    Scenario Outline: Not while the management point <trouble>
      Given a new client whose client agent is enabled
      And the client asked for machine policy while the management point <trouble>
      When the client downloads machine policy
      Then no former statement of health says that machine policy was downloaded
      And it presents a new statement of health that was made with the present policies

      Examples:
        | trouble              |
        | is out of service    |
        | answers with garbage |
        | answers with nothing |
