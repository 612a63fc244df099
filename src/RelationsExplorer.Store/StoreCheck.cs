namespace RelationsExplorer.Store;

/// <summary>What was found where a store should be.</summary>
/// <param name="Condition">Whether it can be read.</param>
/// <param name="Message">One sentence for a person: what is wrong with which file; for a ready store, what it holds.</param>
/// <param name="Summary">What the store says of itself; null unless it is ready.</param>
public sealed record StoreCheck(StoreCondition Condition, string Message, StoreSummary? Summary)
{
    /// <summary>Whether it can be read.</summary>
    public bool IsReady => Condition == StoreCondition.Ready;
}

/// <summary>Whether a store can be read.</summary>
public enum StoreCondition
{
    /// <summary>It can be read.</summary>
    Ready,

    /// <summary>There is no such file.</summary>
    Missing,

    /// <summary>It was written by another version of this program: import again.</summary>
    OtherFormat,

    /// <summary>It is not a store, or not whole: import again.</summary>
    Damaged,
}

/// <summary>There is no store that can be read; <see cref="Check"/> says why.</summary>
public sealed class StoreUnreadableException : IOException
{
    /// <summary>An exception without words.</summary>
    public StoreUnreadableException()
        : this("The store cannot be read.")
    {
    }

    /// <summary>An exception that says what cannot be read.</summary>
    public StoreUnreadableException(string message)
        : this(message, null)
    {
    }

    /// <summary>An exception that says what cannot be read, and how that showed.</summary>
    public StoreUnreadableException(string message, Exception? innerException)
        : base(message, innerException) => Check = new StoreCheck(StoreCondition.Damaged, message, null);

    /// <summary>An exception about what a check found.</summary>
    public StoreUnreadableException(StoreCheck check)
        : base(check?.Message) => Check = check!;

    /// <summary>What was found.</summary>
    public StoreCheck Check { get; }
}
