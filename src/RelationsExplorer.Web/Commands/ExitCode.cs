namespace RelationsExplorer.Web.Commands;

/// <summary>How a command ended, as scripts see it.</summary>
internal static class ExitCode
{
    /// <summary>All went well; there may have been warnings.</summary>
    public const int Fine = 0;

    /// <summary>Something could not be read or done; what could be was.</summary>
    public const int Wrong = 1;

    /// <summary>The command was not understood: an unknown option, a path that is not there.</summary>
    public const int Usage = 2;
}
