namespace RelationsExplorer.Web.Commands;

/// <summary>Tells of trouble that a person can mend (a full disk, a folder that cannot be written) in one line.</summary>
internal static class Trouble
{
    /// <summary>Runs the command; what goes wrong outside of us becomes one line and <see cref="ExitCode.Wrong"/>.</summary>
    public static int Told(Func<int> command)
    {
        try
        {
            return command();
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("Stopped; the store is left as it was.");
            return ExitCode.Wrong;
        }
        catch (Exception e) when (IsOutside(e))
        {
            Console.Error.WriteLine($"error: {e.Message}");
            return ExitCode.Wrong;
        }
    }

    /// <summary>Whether the cause lies with files, rights or the disk rather than with a mistake of ours.</summary>
    public static bool IsOutside(Exception e) =>
        e is IOException or UnauthorizedAccessException or InvalidDataException or System.Data.Common.DbException;
}
