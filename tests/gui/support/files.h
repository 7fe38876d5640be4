// Files in a folder of their own.
#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace updraft {

class Files {
  public:
    QString path(const QString& name) const { return QDir(dir_.path()).filePath(name); }
    QString folder() const { return dir_.path(); }

    QString write(const QString& name, const QByteArray& bytes) const {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a test file");
        return path(name);
    }
    QByteArray read(const QString& name) const {
        QFile file(path(name));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
    }

  private:
    QTemporaryDir dir_;
};

}  // namespace updraft
