"""The list of workspaces, one a client, and what is done with a workspace as a whole."""
