namespace RelationsExplorer.Web.Commands;

/// <summary>Tells of trouble that a person can mend (a full disk, a folder that cannot be written) in one line.</summary>
internal static class Trouble
{
    /// <summary>Runs the command; what goes wrong outside of us becomes one line and <see cref="ExitCode.Wrong"/>.</summary>
    public static int Told(Func<int> command) => ToldAsync(() => Task.FromResult(command())).GetAwaiter().GetResult();

    /// <summary>As <see cref="Told"/>, for a command that waits.</summary>
    public static async Task<int> ToldAsync(Func<Task<int>> command)
    {
        try
        {
            return await command();
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Stopped; the store is left as it was.");
            return ExitCode.Wrong;
        }
        catch (Exception e) when (IsOutside(e))
        {
            await Console.Error.WriteLineAsync($"error: {e.Message}");
            return ExitCode.Wrong;
        }
    }

    /// <summary>Whether the cause lies with files, rights or the disk rather than with a mistake of ours.</summary>
    public static bool IsOutside(Exception e) =>
        e is IOException or UnauthorizedAccessException or InvalidDataException or System.Data.Common.DbException;
}
