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
      And its new statement of health names the client's site

      Examples:
        | agent    |
        | enabled  |
        | disabled |

    Scenario Outline: Machine policy that requires "<required>" of a client that has "<has>"
      Given a new client that has the software updates "<has>"
      And machine policy that requires the software updates "<required>"
      When the client downloads machine policy
      Then it presents a new statement of health that was made with the present policies
      And it presents a new statement of health that lacks the software updates "<lacks>"

      Examples:
        | required                          | has       | lacks                             |
        | KB1, KB22                         | KB11, KB2 | KB1, KB22                         |
        | KB1, KB2, KB3, KB4, KB5, KB6, KB7 | none      | KB1, KB2, KB3, KB4, KB5, KB6, KB7 |

    Scenario: Machine policy that requires nothing
      Given a new client whose client agent is enabled
      And machine policy that requires the software updates "none"
      When the client downloads machine policy
      Then it presents a new statement of health that was made with the present policies
      And it presents a new statement of health that is compliant

    Scenario: Another, new client in place of one that has machine policy and all software updates
      Given a client that has downloaded machine policy, which requires the software updates "KB1, KB2", while it has "KB1, KB2"
      And another, new client in its place
      When the client downloads machine policy
      Then it presents a new statement of health that lacks the software updates "KB1, KB2"
      And each statement of health has an id of its own

    Scenario Outline: A new client whose client agent is <agent>, in place of one whose client agent is <other>
      Given a new client whose client agent is <other>
      And a new client whose client agent is <agent>
      When the client downloads machine policy
      Then its new statement of health says that the client agent is <agent>

      Examples:
        | agent    | other    |
        | enabled  | disabled |
        | disabled | enabled  |

    Scenario Outline: Not by an assignment whose <algorithm> hash is not that of the body
      Given a new client whose client agent is enabled
      And the client asked for machine policy while its assignment had a wrong <algorithm> hash
      When the client downloads machine policy
      Then no former statement of health of the client tells of machine policy, or of a compliance status
      And it presents a new statement of health that was made with the present policies

      Examples:
        | algorithm |
        | MD5       |
        | SHA-1     |

    Scenario: Not before the site has machine policy
      Given a new client whose client agent is enabled
      And the client asked for machine policy while the site had none
      And machine policy that requires the software updates "none"
      When the client downloads machine policy
      Then no former statement of health of the client tells of machine policy, or of a compliance status
      And it presents a new statement of health that was made with the present policies

    Scenario Outline: Not while the management point <trouble>
      Given a new client whose client agent is enabled
      And the client asked for machine policy while the management point <trouble>
      When the client downloads machine policy
      Then no former statement of health of the client tells of machine policy, or of a compliance status
      And it presents a new statement of health that was made with the present policies

      Examples:
        | trouble                  |
        | is out of service        |
        | answers with garbage     |
        | answers with nothing     |
        | falsifies machine policy |
