using System.Globalization;

namespace RelationsExplorer.TrustTests;

/// <summary>
/// How hard these tests try. On every change they run small and the same; a variable of the environment makes one of them
/// long: <c>RELATIONS_FUZZ=10000</c>, <c>RELATIONS_KILLS=200</c>, <c>RELATIONS_SOAK=300</c> (seconds), <c>RELATIONS_IDLE=5000</c>.
/// </summary>
internal static class Effort
{
    /// <summary>How many times, as the variable says; else the number given.</summary>
    public static int Of(string variable, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : usual;

    /// <summary>Writes a figure where a person who runs the long way sees it.</summary>
    public static void Tell(FormattableString figures) =>
        TestContext.Current.SendDiagnosticMessage("{0}", FormattableString.Invariant(figures));
}
