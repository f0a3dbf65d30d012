package org.duban.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.duban.usecase.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells folders on other machines: file locks are not reliable there, and two writers would spoil the store. */
final class NetworkDrive {

    private static final Logger LOG = LoggerFactory.getLogger(NetworkDrive.class);
    private static final Set<String> TYPES = Set.of(
            "9p", "afp", "afpfs", "afs", "ceph", "cifs", "davfs", "fuse.davfs2", "fuse.glusterfs", "fuse.rclone",
            "fuse.sshfs", "glusterfs", "lustre", "ncpfs", "nfs", "nfs3", "nfs4", "smb", "smb2", "smb3", "smbfs",
            "webdav");

    private NetworkDrive() {}

    /** @throws Refusal when the folder, or the nearest one above it that is there, lies on another machine */
    static void refuse(Path folder) {
        if (isShareName(folder.toString()) || isNetworkType(typeOf(folder))) {
            throw new Refusal("network-folder", folder.toString());
        }
    }

    /** Whether the path begins with a server's name: {@code \\server\share}, {@code //server/share}. */
    static boolean isShareName(String path) {
        return path.startsWith("\\\\") || path.startsWith("//");
    }

    /** Whether a file system of that type keeps its files on another machine. */
    static boolean isNetworkType(String type) {
        return TYPES.contains(type.toLowerCase(Locale.ROOT));
    }

    private static String typeOf(Path folder) {
        Path there = folder.toAbsolutePath();
        while (Files.notExists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        try {
            return Files.getFileStore(there).type();
        } catch (IOException failure) {
            LOG.warn("the file system of {} does not tell its type", there, failure);
            return "";
        }
    }
}
